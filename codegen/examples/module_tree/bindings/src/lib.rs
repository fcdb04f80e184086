//! An org's bindings as a module tree: `cargo run -p example-module-tree-generate` writes it.

#[rustfmt::skip]
#[allow(clippy::all, clippy::pedantic, nonstandard_style, unreachable_pub)]
pub mod org;

#[cfg(test)]
mod tests {
    use super::org::Widget;
    use sforce::metadata::Component;

    #[test]
    fn components_have_their_names() {
        let widget = Widget { full_name: Some("Clock".into()), ..Widget::default() };
        assert_eq!(widget.full_name(), Some("Clock"));
    }
}
