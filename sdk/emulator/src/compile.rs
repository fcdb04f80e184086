//! Compiling code: a question that the org asks, and an answer of its own that
//! is good enough to fail as users fail: unbalanced braces, a missing class
//! name, unknown types.

mod apex;
mod markup;
mod tokens;

use std::collections::BTreeSet;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::refusal::words_of;

/// What a source is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CodeKind {
    /// An Apex class.
    Class,
    /// An Apex trigger.
    Trigger,
    /// A Visualforce page.
    Page,
    /// A Visualforce component.
    Component,
}

impl CodeKind {
    pub(crate) const ALL: [Self; 4] = [Self::Class, Self::Trigger, Self::Page, Self::Component];

    /// The type of component, which is also the name of the object: `ApexClass` …
    pub fn name(self) -> &'static str {
        match self {
            Self::Class => "ApexClass",
            Self::Trigger => "ApexTrigger",
            Self::Page => "ApexPage",
            Self::Component => "ApexComponent",
        }
    }

    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name().eq_ignore_ascii_case(name))
    }
}

/// A source to be compiled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// What it is.
    pub kind: CodeKind,
    /// Its name, without a suffix.
    pub name: String,
    /// Its text.
    pub body: String,
}

/// What is wrong with a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Which of the sources, counted from 0.
    pub source: usize,
    /// The line, counted from 1.
    pub line: usize,
    /// The column, counted from 1.
    pub column: usize,
    /// What it is, in words.
    pub text: String,
    /// A warning does not fail the compilation.
    pub warning: bool,
}

/// The names that code may use besides those of the sources themselves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// Names of the org's classes, in lower case.
    pub classes: BTreeSet<String>,
    /// Names of the org's objects, in lower case.
    pub objects: BTreeSet<String>,
}

/// Compiles code. Give an org your own with [`Builder::compiler`](crate::Builder::compiler),
/// for example one that fails what a test wants to see failing:
///
/// ```
/// use sforce_emulator::{CodeKind, Compiler, Known, Problem, Source};
///
/// #[derive(Debug)]
/// struct NoTodos;
///
/// impl Compiler for NoTodos {
///     fn compile(&self, sources: &[Source], _known: &Known) -> Vec<Problem> {
///         let todo = |source: &Source| source.body.lines().position(|line| line.contains("TODO"));
///         let found = sources.iter().enumerate().filter_map(|(at, source)| Some((at, todo(source)?)));
///         let text = "finish this first".to_owned();
///         found
///             .map(|(source, line)| Problem { source, line: line + 1, column: 1, text: text.clone(), warning: false })
///             .collect()
///     }
/// }
///
/// let source = Source { kind: CodeKind::Class, name: "A".into(), body: "class A {\n// TODO\n}".into() };
/// assert_eq!(NoTodos.compile(&[source], &Known::default())[0].line, 2);
/// ```
pub trait Compiler: fmt::Debug + Send + Sync {
    /// Compiles sources together: each may use what another declares.
    fn compile(&self, sources: &[Source], known: &Known) -> Vec<Problem>;
}

/// Asks a compiler, which may be a user's. One that panics has a problem with the first source, and harms nothing.
pub(crate) fn compiled(compiler: &dyn Compiler, sources: &[Source], known: &Known) -> Vec<Problem> {
    let asked = catch_unwind(AssertUnwindSafe(|| compiler.compile(sources, known)));
    asked.unwrap_or_else(|panic| {
        let text = format!("the compiler panicked: {}", words_of(&*panic));
        vec![Problem { source: 0, line: 1, column: 1, text, warning: false }]
    })
}

/// The compiler of an org that is given none. Of Apex it finds unbalanced
/// brackets and quotes, a missing name of a class or trigger, and unknown types
/// where a type must stand; of pages and components, markup that is not well-formed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PlainCompiler;

impl Compiler for PlainCompiler {
    fn compile(&self, sources: &[Source], known: &Known) -> Vec<Problem> {
        let mut known = known.clone();
        let parsed: Vec<_> = sources
            .iter()
            .map(|source| match source.kind {
                CodeKind::Class | CodeKind::Trigger => Some(apex::parse(source.kind, &source.body)),
                CodeKind::Page | CodeKind::Component => None,
            })
            .collect();
        for apex in parsed.iter().flatten() {
            known.classes.extend(apex.declared.iter().cloned());
        }
        let mut problems = Vec::new();
        for (at, (source, apex)) in sources.iter().zip(&parsed).enumerate() {
            let found = match apex {
                // Types are not looked for in what cannot be read.
                Some(apex) if apex.problem.is_some() => apex.problem.clone().into_iter().collect(),
                Some(apex) => apex::unknown_types(apex, &known),
                None => markup::check(source.kind, &source.body).into_iter().collect(),
            };
            problems.extend(found.into_iter().map(|mark| Problem {
                source: at,
                line: mark.line,
                column: mark.column,
                text: mark.text,
                warning: false,
            }));
        }
        problems
    }
}

/// The test methods of a class.
pub(crate) fn test_methods(body: &str) -> Vec<String> {
    apex::test_methods(body)
}

/// A type or method that a source declares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Declared {
    pub(crate) name: String,
    /// Its own name for a type, what it returns for a method.
    pub(crate) ty: String,
    pub(crate) line: usize,
    pub(crate) column: usize,
    pub(crate) method: bool,
}

/// What an Apex source declares, in its order.
pub(crate) fn declarations(body: &str) -> Vec<Declared> {
    apex::declarations(body)
}

/// A place in a source, and what is wrong there.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Mark {
    line: usize,
    column: usize,
    text: String,
}

#[cfg(test)]
mod tests;
