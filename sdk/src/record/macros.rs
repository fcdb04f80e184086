//! The macros that generated code is written in.
//!
//! Thousands of types come out of them, so what they expand to is measured. Statics
//! hold no calls, because each is checked and evaluated. `Clone` and `new` have bodies
//! of their own, although one generic function would be checked faster: the compiler
//! puts all instances of a generic function of this crate into one unit and doubles
//! what they inline, and a release build took a quarter longer.

/// The words for presence in [`record!`](crate::record!), as the variants that they stand for.
pub mod presence {
    pub use crate::record::Presence::{
        Optional as opt, OptionalNillable as nil, Required as req, RequiredNillable as reqnil,
    };
}

/// Makes a plain struct a [`Record`](crate::Record): holds its table, one line a field.
///
/// ```
/// # mod bindings {
/// static API: sforce::Api = sforce::Api { namespace: "urn:example", version: None };
///
/// #[derive(Default)]
/// pub struct Widget {
///     pub label: Option<String>,
///     pub size: Option<i32>,
///     pub extra: sforce::Extra,
/// }
/// sforce::record! { Widget: "Widget" in API, base None, subtypes [], object None;
///     req Text label "label",
///     opt Int size "size",
/// }
/// # }
/// # use bindings::Widget;
/// let widget = Widget { size: Some(3), ..Widget::default() };
/// assert_eq!(format!("{widget:?}"), "Widget { size: 3 }");
/// assert_eq!(widget.clone(), widget);
/// ```
///
/// A line reads: presence, kind (with the type or enumeration it holds), the
/// struct's field, the API name. Behind `object`, `again [("label", "size")]` names an element that the
/// schema requires a second time, and the one behind which.
#[macro_export]
macro_rules! record {
    ($type:ident: $name:literal in $api:expr, base $base:expr, subtypes [$($subtype:path),* $(,)?], object $object:expr
        $(, again [$(($again:literal, $behind:literal)),* $(,)?])?;
        $($presence:ident $kind:ident $(($of:path))? $field:ident $api_name:literal,)*
    ) => {
        #[allow(non_upper_case_globals)]
        pub(super) static $type: $crate::Meta = $crate::Meta {
            name: $name,
            api: &$api,
            fields: &[$($crate::FieldMeta {
                name: $api_name,
                kind: $crate::__kind!($kind $($of)?),
                presence: $crate::record::presence::$presence,
            },)*],
            base: $base,
            subtypes: &[$(&$subtype,)*],
            object: $object,
            again: &[$($(($again, $behind),)*)?],
            new: || ::std::boxed::Box::new(<$type as ::std::default::Default>::default()),
        };

        impl $crate::Record for $type {
            fn meta(&self) -> &'static $crate::Meta {
                &$type
            }

            fn lend_slots(&self, to: &mut dyn $crate::record::ReadSlots) {
                to.read(&[
                    $($crate::__slot!(self $kind $field),)*
                    $crate::Slot::Extra(&self.extra),
                ]);
            }

            fn lend_slots_mut(&mut self, to: &mut dyn $crate::record::WriteSlots) {
                to.write(&mut [
                    $($crate::__slot_mut!(self $kind $field),)*
                    $crate::SlotMut::Extra(&mut self.extra),
                ]);
            }

            fn extra(&self) -> &$crate::Extra {
                &self.extra
            }
        }

        impl $crate::Typed for $type {
            const META: &'static $crate::Meta = &$type;
        }

        $crate::record_impls! { $type }
    };
}

/// `Clone`, `Debug` and `PartialEq` of a record, and serde's two traits with the feature `serde`.
#[macro_export]
macro_rules! record_impls {
    ($type:ident) => {
        impl ::std::clone::Clone for $type {
            fn clone(&self) -> Self {
                let mut copied = <Self as ::std::default::Default>::default();
                $crate::record::copy(self, &mut copied);
                copied
            }
        }

        impl ::std::fmt::Debug for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::record::debug(self, f)
            }
        }

        impl ::std::cmp::PartialEq for $type {
            fn eq(&self, other: &Self) -> bool {
                $crate::record::equal(self, other)
            }
        }

        $crate::__serde_impls! { $type }
    };
}

/// serde's traits, under this crate's own feature: a `cfg` in generated code
/// would ask for the feature of the crate that the code stands in.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_impls {
    ($type:ident) => {
        impl $crate::__serde::Serialize for $type {
            fn serialize<S: $crate::__serde::Serializer>(
                &self,
                to: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::record::serialize_record(self, to)
            }
        }

        impl<'de> $crate::__serde::Deserialize<'de> for $type {
            fn deserialize<D: $crate::__serde::Deserializer<'de>>(
                from: D,
            ) -> ::std::result::Result<Self, D::Error> {
                let mut record = <Self as ::std::default::Default>::default();
                $crate::record::deserialize_record(&mut record, from)?;
                ::std::result::Result::Ok(record)
            }
        }
    };
}

#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_impls {
    ($type:ident) => {};
}

#[doc(hidden)]
#[macro_export]
macro_rules! __kind {
    ($kind:ident) => {
        $crate::Kind::$kind
    };
    (Pick $of:path) => {
        $crate::Kind::Pick(<$of as $crate::Enumeration>::NAMES)
    };
    (Picks $of:path) => {
        $crate::Kind::Picks(<$of as $crate::Enumeration>::NAMES)
    };
    (Multi $of:path) => {
        $crate::Kind::Multi(<$of as $crate::Enumeration>::NAMES)
    };
    // Types of this library are named by path; those of the same module by their table.
    (OneOf $of:path) => {
        $crate::Kind::One(<$of as $crate::Typed>::META)
    };
    (ListOf $of:path) => {
        $crate::Kind::List(<$of as $crate::Typed>::META)
    };
    ($kind:ident $of:path) => {
        $crate::Kind::$kind(&$of)
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __slot {
    ($self:ident Pick $field:ident) => {
        $crate::Slot::Pick(&$self.$field.raw)
    };
    ($self:ident Picks $field:ident) => {
        $crate::Slot::Picks(&$self.$field.raw)
    };
    ($self:ident Multi $field:ident) => {
        $crate::Slot::Multi(&$self.$field.raw)
    };
    ($self:ident One $field:ident) => {
        $crate::Slot::One(&$self.$field.raw)
    };
    ($self:ident List $field:ident) => {
        $crate::Slot::List(&$self.$field.raw)
    };
    ($self:ident OneOf $field:ident) => {
        $crate::Slot::One(&$self.$field.raw)
    };
    ($self:ident ListOf $field:ident) => {
        $crate::Slot::List(&$self.$field.raw)
    };
    ($self:ident $kind:ident $field:ident) => {
        $crate::Slot::$kind(&$self.$field)
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __slot_mut {
    ($self:ident Pick $field:ident) => {
        $crate::SlotMut::Pick(&mut $self.$field.raw)
    };
    ($self:ident Picks $field:ident) => {
        $crate::SlotMut::Picks(&mut $self.$field.raw)
    };
    ($self:ident Multi $field:ident) => {
        $crate::SlotMut::Multi(&mut $self.$field.raw)
    };
    ($self:ident One $field:ident) => {
        $crate::SlotMut::One(&mut $self.$field.raw)
    };
    ($self:ident List $field:ident) => {
        $crate::SlotMut::List(&mut $self.$field.raw)
    };
    ($self:ident OneOf $field:ident) => {
        $crate::SlotMut::One(&mut $self.$field.raw)
    };
    ($self:ident ListOf $field:ident) => {
        $crate::SlotMut::List(&mut $self.$field.raw)
    };
    ($self:ident $kind:ident $field:ident) => {
        $crate::SlotMut::$kind(&mut $self.$field)
    };
}

/// Declares an enumeration: its variants with their API values. They are ordered as they are
/// declared, which for generated ones is the order of the picklist.
///
/// ```
/// sforce::enumeration! {
///     /// How far it has come.
///     pub enum State { Queued = "Queued", InProgress = "In Progress" }
/// }
/// use sforce::{Enumeration, Pick};
///
/// let state: Pick<State> = Pick::from_text("In Progress");
/// assert_eq!(state.known(), Some(State::InProgress));
/// assert_eq!(State::InProgress.to_string(), "In Progress");
/// assert_eq!("In Progress".parse(), Ok(State::InProgress));
/// assert!(State::Queued < State::InProgress);
/// assert_eq!(Pick::<State>::from_text("Paused").text(), Some("Paused"));
/// ```
#[macro_export]
macro_rules! enumeration {
    ($(#[$meta:meta])* pub enum $type:ident { $($(#[$doc:meta])* $variant:ident = $name:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        pub enum $type { $($(#[$doc])* #[doc = concat!("`", $name, "`")] $variant,)* }

        impl $crate::Enumeration for $type {
            const NAMES: &'static $crate::Names = {
                static NAMES: $crate::Names = $crate::Names::new(&[$($name,)*]);
                &NAMES
            };
            const ALL: &'static [Self] = &[$(Self::$variant,)*];

            fn index(self) -> u16 {
                self as u16
            }
        }

        // Derived, the two would take half as much again to check.
        impl ::std::cmp::PartialOrd for $type {
            fn partial_cmp(&self, other: &Self) -> ::std::option::Option<::std::cmp::Ordering> {
                ::std::option::Option::Some(::std::cmp::Ord::cmp(self, other))
            }
        }

        impl ::std::cmp::Ord for $type {
            #[inline]
            fn cmp(&self, other: &Self) -> ::std::cmp::Ordering {
                $crate::record::order(*self, *other)
            }
        }

        impl ::std::str::FromStr for $type {
            type Err = $crate::value::ValueError;

            #[inline]
            fn from_str(text: &str) -> ::std::result::Result<Self, $crate::value::ValueError> {
                $crate::record::variant(text, concat!("a value of ", stringify!($type)))
            }
        }

        impl ::std::fmt::Debug for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str($crate::Enumeration::text(*self))
            }
        }

        impl ::std::fmt::Display for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str($crate::Enumeration::text(*self))
            }
        }
    };
}

/// Describes an sObject, one line a field and a child relationship.
#[macro_export]
macro_rules! object_info {
    (prefix $prefix:expr, described $described:expr, tooling $tooling:literal $(, $assumed:ident)?;
        $(field $field:literal $ty:literal ($length:literal, $scale:literal) $props:tt
            $(to [$($target:literal)*] as $relationship:literal)?,)*
        $(child $child:literal $object:literal $over:literal $(of $of:path)?,)*
    ) => {
        ::std::option::Option::Some(&$crate::ObjectInfo {
            key_prefix: $prefix,
            described: $described,
            tooling: $tooling,
            assumed: $crate::__assumed!($($assumed)?),
            fields: &[$($crate::FieldInfo {
                name: $field,
                ty: $ty,
                length: $length,
                scale: $scale,
                assumed: $crate::__assumed!($props),
                props: $crate::__props!($props),
                reference_to: &[$($($target,)*)?],
                relationship: concat!("" $(, $relationship)?),
            },)*],
            children: &[$($crate::ChildInfo {
                name: $child,
                object: $object,
                field: $over,
                meta: $crate::__meta!($($of)?),
            },)*],
        })
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __assumed {
    (assumed) => {
        true
    };
    ($($known:tt)?) => {
        false
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __props {
    (assumed) => {
        &[]
    };
    ([$($prop:ident)*]) => {
        &[$($crate::Property::$prop,)*]
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __meta {
    () => {
        ::std::option::Option::None
    };
    ($of:path) => {
        ::std::option::Option::Some(&$of)
    };
}

/// Makes a generated type a metadata component; `legacy` where its API has the
/// asynchronous `create`, `update` and `delete`.
#[macro_export]
macro_rules! component {
    ($type:ident legacy) => {
        $crate::component! { $type }
        impl $crate::metadata::LegacyMetadata for $type {}
    };
    ($type:ident) => {
        impl $crate::metadata::Component for $type {
            fn full_name(&self) -> ::std::option::Option<&str> {
                self.full_name.as_deref()
            }
        }
    };
}

/// Fails to compile, with one clear message, where bindings and library do not fit.
#[macro_export]
macro_rules! abi {
    (2) => {};
    ($other:literal) => {
        ::std::compile_error!(::std::concat!(
            "these bindings were generated for layout ",
            $other,
            " of sforce and this sforce has layout 2: generate them again with the sforce-codegen of the same release"
        ));
    };
}
