//! A diff for people: a table of counts, then what is lost and removed in full, then the
//! rest, short unless all of it is asked for.

use std::collections::{BTreeMap, BTreeSet};

use super::{Change, Diff, Kind, Rank, Style, What};

/// Lines are broken before this column where they can be.
const WIDTH: usize = 100;
/// What stands on the left is aligned if it is not longer than this.
const LEFT: usize = 56;
/// So many lines a section has in short, if it is not about what is lost.
const SHORT: usize = 25;
/// So many lines a list of names has in short.
const SHORT_LIST: usize = 3;

/// A line of a section: what it is about, and what is said of it.
struct Line {
    left: String,
    /// Said one behind the other, and broken between them.
    right: Vec<String>,
    /// Lines beneath.
    inside: Vec<String>,
}

pub(super) fn write(diff: &Diff, style: Style) -> String {
    let mut text = Text { out: String::new(), style };
    if !diff.old.is_empty() && !diff.new.is_empty() {
        text.painted(BOLD, &format!("{} → {}", visible(&diff.old), visible(&diff.new)));
        text.out.push_str("\n\n");
    }
    if diff.is_empty() {
        text.out.push_str("Nothing is different.\n");
        return text.out;
    }
    text.table(diff);
    let mut sections = BTreeMap::<(Rank, Kind), Vec<&Change>>::new();
    for change in &diff.changes {
        sections.entry((change.rank, change.kind)).or_default().push(change);
    }
    if !sections.keys().any(|(rank, _)| *rank <= Rank::Removed) {
        text.out.push_str("\nNothing was lost or removed.\n");
    }
    for ((rank, kind), changes) in sections {
        text.section(rank, kind, diff.count(rank, kind), &lines(kind, &changes));
    }
    text.out
}

/// The lines of a section.
fn lines(kind: Kind, changes: &[&Change]) -> Vec<Line> {
    let mut lines = Vec::<Line>::new();
    // What is one word per owner goes into one line per owner; headers and faults the other
    // way round, because a new header comes with nearly every operation at once.
    let by_name = matches!(kind, Kind::RequestHeader | Kind::ResponseHeader | Kind::Fault);
    let listed = by_name
        || matches!(kind, Kind::Value | Kind::Flag | Kind::Property | Kind::Reference | Kind::PicklistValue);
    let mut lists = BTreeMap::<String, Vec<String>>::new();
    for change in changes {
        match &change.what {
            What::Whole { declared, .. } if listed => {
                let (owner, name) = owner_and_name(change);
                let (left, mut right) = if by_name { (name, owner) } else { (owner, quoted(&name)) };
                if !declared.is_empty() {
                    right.push_str(&format!(" ({})", visible(declared)));
                }
                lists.entry(left).or_default().push(right);
            }
            What::Whole { declared, inside } => {
                let inside = inside.iter().map(|line| visible(line)).collect();
                lines.push(Line { left: path(change), right: vec![visible(declared)], inside });
            }
            What::Differs { attribute, old, new } => {
                let side = |side: &Option<String>| side.as_deref().map_or("none".to_owned(), quoted);
                let said = format!("{attribute} {} → {}", side(old), side(new));
                let left = path(change);
                match lines.last_mut().filter(|line| line.left == left) {
                    Some(line) => line.right.push(said),
                    None => lines.push(Line { left, right: vec![said], inside: Vec::new() }),
                }
            }
        }
    }
    lines.extend(lists.into_iter().map(|(left, right)| Line { left, right, inside: Vec::new() }));
    lines
}

fn path(change: &Change) -> String {
    let between = if change.kind == Kind::Child { " ← " } else { "." };
    change.path.iter().map(|name| visible(name)).collect::<Vec<_>>().join(between)
}

fn owner_and_name(change: &Change) -> (String, String) {
    match change.path.split_last() {
        Some((name, owner)) => {
            (owner.iter().map(|name| visible(name)).collect::<Vec<_>>().join("."), visible(name))
        }
        None => Default::default(),
    }
}

/// The text without what a terminal would act on.
fn visible(text: &str) -> String {
    let mut shown = String::new();
    for c in text.chars() {
        if c.is_control() { shown.extend(c.escape_default()) } else { shown.push(c) }
    }
    shown
}

/// The text as a member of a list, in quotes where it would not be seen as one.
fn quoted(text: &str) -> String {
    let text = visible(text);
    if text.is_empty() || text.contains([',', '"']) || text.trim() != text {
        format!("{text:?}")
    } else {
        text
    }
}

const BOLD: &str = "1";

fn colour(rank: Rank) -> &'static str {
    match rank {
        Rank::Lost => "1;31",
        Rank::Removed => "31",
        Rank::Changed => "33",
        Rank::Added => "32",
    }
}

fn mark(rank: Rank) -> char {
    match rank {
        Rank::Lost => '!',
        Rank::Removed => '-',
        Rank::Changed => '~',
        Rank::Added => '+',
    }
}

struct Text {
    out: String,
    style: Style,
}

impl Text {
    fn painted(&mut self, code: &str, text: &str) {
        if self.style.colour && !text.is_empty() {
            self.out.push_str(&format!("\u{1b}[{code}m{text}\u{1b}[0m"));
        } else {
            self.out.push_str(text);
        }
    }

    fn spaces(&mut self, number: usize) {
        self.out.extend(std::iter::repeat_n(' ', number));
    }

    /// How many of each kind are of each rank.
    fn table(&mut self, diff: &Diff) {
        let kinds: BTreeSet<Kind> = diff.changes.iter().map(|change| change.kind).collect();
        let widest = kinds.iter().map(|kind| kind.plural().len()).max().unwrap_or_default();
        self.spaces(widest);
        for rank in Rank::ALL {
            self.out.push_str("  ");
            self.painted(BOLD, rank.word());
        }
        self.out.push('\n');
        for kind in kinds {
            self.out.push_str(kind.plural());
            self.spaces(widest - kind.plural().len());
            for rank in Rank::ALL {
                let count = match diff.count(rank, kind) {
                    0 => "·".to_owned(),
                    count => count.to_string(),
                };
                self.spaces(2 + rank.word().len().saturating_sub(count.chars().count()));
                let code = if count == "·" { "2" } else { colour(rank) };
                self.painted(code, &count);
            }
            self.out.push('\n');
        }
    }

    fn section(&mut self, rank: Rank, kind: Kind, count: usize, lines: &[Line]) {
        let word = rank.word();
        let title: String = word[..1].to_uppercase() + &word[1..];
        self.out.push('\n');
        self.painted(colour(rank), &format!("{title} {} ({count})", kind.plural()));
        self.out.push('\n');
        let short = !self.style.all && rank >= Rank::Changed;
        // One line more is shown rather than spoken of.
        let shown = if short && lines.len() > SHORT + 1 { SHORT } else { lines.len() };
        let (these, rest) = lines.split_at(shown.min(lines.len()));
        let widths = these.iter().filter(|line| !line.right.concat().is_empty());
        let widths = widths.map(|line| line.left.chars().count()).filter(|width| *width <= LEFT);
        let widest = widths.max().unwrap_or_default();
        for line in these {
            self.line(rank, line, widest, short);
        }
        if !rest.is_empty() {
            self.out.push_str(&format!("  … {} more\n", rest.len()));
        }
    }

    fn line(&mut self, rank: Rank, line: &Line, widest: usize, short: bool) {
        self.out.push_str("  ");
        self.painted(colour(rank), &format!("{} {}", mark(rank), line.left));
        if !line.right.concat().is_empty() {
            let left = line.left.chars().count();
            self.spaces(widest.saturating_sub(left) + 2);
            self.items(&line.right, left.max(widest) + 6, widest + 6, short);
        }
        self.out.push('\n');
        if self.style.all {
            for inside in &line.inside {
                self.out.push_str(&format!("      {inside}\n"));
            }
        }
    }

    /// Items from this column on, with commas between them, and the next lines of them
    /// from that column on.
    fn items(&mut self, items: &[String], mut column: usize, indent: usize, short: bool) {
        let mut lines = 1;
        for (index, item) in items.iter().enumerate() {
            let comma = usize::from(index + 1 < items.len());
            let width = item.chars().count() + comma;
            if index > 0 && column + 1 + width > WIDTH {
                if short && lines == SHORT_LIST {
                    self.out.push_str(&format!(" … {} more", items.len() - index));
                    return;
                }
                self.out.push('\n');
                self.spaces(indent);
                column = indent;
                lines += 1;
            } else if index > 0 {
                self.out.push(' ');
                column += 1;
            }
            self.out.push_str(item);
            self.out.push_str(if comma == 1 { "," } else { "" });
            column += width;
        }
    }
}
