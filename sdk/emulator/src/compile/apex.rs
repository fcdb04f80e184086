//! Apex classes and triggers.

use std::collections::BTreeSet;

use super::tokens::{self, Placed, Token};
use super::{CodeKind, Declared, Known, Mark};

/// What was read of a source.
#[derive(Debug)]
pub(super) struct Apex<'a> {
    tokens: Vec<Placed<'a>>,
    /// The types that it declares, in lower case.
    pub(super) declared: BTreeSet<String>,
    /// Why it cannot be read further.
    pub(super) problem: Option<Mark>,
}

const DECLARING: [&str; 3] = ["class", "interface", "enum"];

/// Words that stand before a name without being its type.
const KEYWORDS: &[&str] = &[
    "abstract",
    "as",
    "asc",
    "break",
    "case",
    "catch",
    "class",
    "continue",
    "convertcurrency",
    "default",
    "delete",
    "do",
    "else",
    "enum",
    "extends",
    "final",
    "finally",
    "for",
    "get",
    "global",
    "if",
    "implements",
    "in",
    "inherited",
    "insert",
    "instanceof",
    "interface",
    "merge",
    "new",
    "not",
    "on",
    "or",
    "override",
    "private",
    "protected",
    "public",
    "return",
    "set",
    "sharing",
    "static",
    "super",
    "switch",
    "testmethod",
    "this",
    "throw",
    "transient",
    "trigger",
    "try",
    "undelete",
    "update",
    "upsert",
    "virtual",
    "webservice",
    "when",
    "while",
    "with",
    "without",
];

/// Types that are everywhere.
const TYPES: &[&str] = &[
    "accesslevel",
    "accesstype",
    "address",
    "aggregateresult",
    "approval",
    "asyncexception",
    "asyncoptions",
    "blob",
    "boolean",
    "bulkapi",
    "calloutexception",
    "comparable",
    "comparator",
    "cookie",
    "crypto",
    "currency",
    "date",
    "datetime",
    "decimal",
    "dmlexception",
    "dom",
    "domain",
    "double",
    "emailexception",
    "encodingutil",
    "enum",
    "exception",
    "externalobjectexception",
    "featuremanagement",
    "finalizer",
    "finalizercontext",
    "formula",
    "http",
    "httpcalloutmock",
    "httprequest",
    "httpresponse",
    "id",
    "illegalargumentexception",
    "installhandler",
    "installcontext",
    "integer",
    "invalidparametervalueexception",
    "iterable",
    "iterator",
    "json",
    "jsonexception",
    "jsongenerator",
    "jsonparser",
    "jsontoken",
    "label",
    "limits",
    "list",
    "listexception",
    "location",
    "long",
    "map",
    "matcher",
    "math",
    "mathexception",
    "messaging",
    "network",
    "nodataaccessexception",
    "nodatafoundexception",
    "nullpointerexception",
    "object",
    "orglimit",
    "orglimits",
    "pagereference",
    "pattern",
    "queryexception",
    "queueable",
    "queueablecontext",
    "quickaction",
    "requiredfeaturemissingexception",
    "rest",
    "restcontext",
    "restrequest",
    "restresponse",
    "schedulable",
    "schedulablecontext",
    "schema",
    "searchexception",
    "security",
    "securityexception",
    "selectoption",
    "serializationexception",
    "set",
    "site",
    "sobject",
    "sobjectaccessdecision",
    "sobjectexception",
    "sobjectfield",
    "sobjecttype",
    "staticresourcecalloutmock",
    "string",
    "stringexception",
    "stubprovider",
    "system",
    "test",
    "time",
    "timezone",
    "trigger",
    "triggeroperation",
    "type",
    "typeexception",
    "uninstallhandler",
    "uninstallcontext",
    "url",
    "user",
    "userinfo",
    "uuid",
    "version",
    "visualforceexception",
    "void",
    "webservicecallout",
    "webservicemock",
    "xmlexception",
    "xmlstreamreader",
    "xmlstreamwriter",
];

/// Namespaces whose types are not looked up.
const NAMESPACES: &[&str] = &[
    "apexpages",
    "approval",
    "auth",
    "cache",
    "canvas",
    "commerce",
    "connectapi",
    "database",
    "datasource",
    "dom",
    "eventbus",
    "flow",
    "formulaeval",
    "invocable",
    "kbmanagement",
    "lxscheduler",
    "messaging",
    "metadata",
    "process",
    "quickaction",
    "reports",
    "schema",
    "search",
    "sfc",
    "site",
    "slack",
    "support",
    "system",
    "territorymgmt",
    "txnsecurity",
    "userprovisioning",
    "wave",
    "visualeditor",
];

pub(super) fn parse(kind: CodeKind, body: &str) -> Apex<'_> {
    let (tokens, end) = match tokens::read(body) {
        Ok(read) => read,
        Err(mark) => return Apex { tokens: Vec::new(), declared: BTreeSet::new(), problem: Some(mark) },
    };
    let declared = declared(&tokens);
    let problem = heading(kind, &tokens, end).or_else(|| unbalanced(&tokens, end));
    Apex { tokens, declared, problem }
}

fn name_at<'a>(tokens: &[Placed<'a>], at: usize) -> Option<&'a str> {
    match tokens.get(at)?.token {
        Token::Name(name) => Some(name),
        _ => None,
    }
}

fn sign_at(tokens: &[Placed<'_>], at: usize) -> Option<char> {
    match tokens.get(at)?.token {
        Token::Sign(sign) => Some(sign),
        _ => None,
    }
}

fn shown(token: Placed<'_>) -> String {
    match token.token {
        Token::Name(name) => name.to_owned(),
        Token::Literal => "a literal".to_owned(),
        Token::Sign('\0') => "<EOF>".to_owned(),
        Token::Sign(sign) => sign.to_string(),
    }
}

fn mark(at: Placed<'_>, text: String) -> Mark {
    Mark { line: at.line, column: at.column, text }
}

fn is_one_of(name: &str, words: &[&str]) -> bool {
    words.iter().any(|word| word.eq_ignore_ascii_case(name))
}

fn declared(tokens: &[Placed<'_>]) -> BTreeSet<String> {
    let pairs = (0..tokens.len()).filter_map(|at| Some((name_at(tokens, at)?, name_at(tokens, at + 1)?)));
    let names = pairs.filter(|(word, name)| is_one_of(word, &DECLARING) && !is_one_of(name, KEYWORDS));
    names.map(|(_, name)| name.to_lowercase()).collect()
}

/// A class needs `class NAME {`, a trigger `trigger NAME on OBJECT (`.
fn heading(kind: CodeKind, tokens: &[Placed<'_>], end: Placed<'_>) -> Option<Mark> {
    let words: &[&str] = if kind == CodeKind::Trigger { &["trigger"] } else { &DECLARING };
    let word = (0..tokens.len()).find(|at| name_at(tokens, *at).is_some_and(|name| is_one_of(name, words)));
    let Some(word) = word else {
        let first = tokens.first().copied().unwrap_or(end);
        return Some(mark(first, format!("expecting {}, found '{}'", words.join(" or "), shown(first))));
    };
    let expect = |at: usize, what: &str| {
        let found = tokens.get(at).copied().unwrap_or(end);
        Some(mark(found, format!("expecting {what}, found '{}'", shown(found))))
    };
    if name_at(tokens, word + 1).is_none_or(|name| is_one_of(name, KEYWORDS)) {
        return expect(word + 1, "an identifier");
    }
    if kind == CodeKind::Trigger {
        if !name_at(tokens, word + 2).is_some_and(|name| name.eq_ignore_ascii_case("on")) {
            return expect(word + 2, "on");
        }
        if name_at(tokens, word + 3).is_none() {
            return expect(word + 3, "an identifier");
        }
        if sign_at(tokens, word + 4) != Some('(') {
            return expect(word + 4, "a left parenthesis");
        }
    }
    None
}

fn closing(open: char) -> (char, &'static str) {
    match open {
        '{' => ('}', "right curly bracket"),
        '(' => (')', "right parenthesis"),
        _ => (']', "right square bracket"),
    }
}

fn unbalanced(tokens: &[Placed<'_>], end: Placed<'_>) -> Option<Mark> {
    let mut open: Vec<char> = Vec::new();
    for token in tokens {
        match token.token {
            Token::Sign(sign @ ('{' | '(' | '[')) => open.push(sign),
            Token::Sign(sign @ ('}' | ')' | ']')) => match open.pop().map(closing) {
                None => return Some(mark(*token, format!("Unexpected token '{sign}'."))),
                Some((expected, _)) if expected == sign => {}
                Some((_, name)) => return Some(mark(*token, format!("expecting {name}, found '{sign}'"))),
            },
            _ => {}
        }
    }
    let (_, name) = closing(open.pop()?);
    Some(mark(end, format!("expecting {name}, found '<EOF>'")))
}

/// The types that stand where a type must stand and that nobody declares.
pub(super) fn unknown_types(apex: &Apex<'_>, known: &Known) -> Vec<Mark> {
    let tokens = &apex.tokens;
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let Some(word) = name_at(tokens, at) else {
            // An annotation is no type.
            at += if sign_at(tokens, at) == Some('@') { 2 } else { 1 };
            continue;
        };
        let behind_point = at > 0 && sign_at(tokens, at - 1) == Some('.');
        if is_one_of(word, &["new", "extends", "instanceof"]) {
            at = type_at(tokens, at + 1, known, &mut found).unwrap_or(at + 1);
        } else if is_one_of(word, &["implements"]) {
            at += 1;
            while let Some(next) = type_at(tokens, at, known, &mut found) {
                at = next;
                if sign_at(tokens, at) != Some(',') {
                    break;
                }
                at += 1;
            }
        } else if word.eq_ignore_ascii_case("trigger") && name_at(tokens, at + 2).is_some() {
            if let Some(object) =
                name_at(tokens, at + 3).filter(|name| !known.objects.contains(&name.to_lowercase()))
            {
                found.push(mark(tokens[at + 3], format!("Invalid SObject type name: {object}")));
            }
            at += 4;
        } else if is_one_of(word, KEYWORDS) || behind_point {
            at += 1;
        } else {
            // A type that a name follows declares that name.
            let mut silent = Vec::new();
            match type_at(tokens, at, known, &mut silent) {
                Some(next) if declares(tokens, next) => {
                    found.extend(silent);
                    at = next + 1;
                }
                _ => at += 1,
            }
        }
    }
    found
}

/// Whether a name stands here that something is declared by.
fn declares(tokens: &[Placed<'_>], at: usize) -> bool {
    name_at(tokens, at).is_some_and(|name| !is_one_of(name, KEYWORDS))
        && matches!(sign_at(tokens, at + 1), Some('=' | ';' | '(' | ',' | ')' | '{' | ':'))
}

/// Reads a type: a dotted name, arguments, `[]`. Gives where it ends; none when
/// no type stands here. Unknown names are noted.
fn type_at(tokens: &[Placed<'_>], at: usize, known: &Known, found: &mut Vec<Mark>) -> Option<usize> {
    let first = name_at(tokens, at)
        .filter(|name| !is_one_of(name, KEYWORDS) || is_one_of(name, &["set", "trigger"]))?;
    let mut next = at + 1;
    let mut path = first.to_owned();
    while sign_at(tokens, next) == Some('.') {
        let Some(part) = name_at(tokens, next + 1) else { break };
        path = format!("{path}.{part}");
        next += 2;
    }
    let lower = first.to_lowercase();
    let is_known = TYPES.contains(&lower.as_str())
        || known.classes.contains(&lower)
        || known.objects.contains(&lower)
        || (path.contains('.') && NAMESPACES.contains(&lower.as_str()));
    if !is_known {
        found.push(mark(tokens[at], format!("Invalid type: {path}")));
    }
    if sign_at(tokens, next) == Some('<') {
        let mut inner = next + 1;
        while let Some(behind) = type_at(tokens, inner, known, found) {
            match sign_at(tokens, behind) {
                Some(',') => inner = behind + 1,
                Some('>') => {
                    next = behind + 1;
                    break;
                }
                // It was a comparison.
                _ => break,
            }
        }
    }
    while sign_at(tokens, next) == Some('[') && sign_at(tokens, next + 1) == Some(']') {
        next += 2;
    }
    Some(next)
}

/// The methods that are marked as tests, by `@IsTest` or `testMethod`.
pub(super) fn test_methods(body: &str) -> Vec<String> {
    let Ok((tokens, _)) = tokens::read(body) else { return Vec::new() };
    let mut methods = Vec::new();
    for at in 1..tokens.len() {
        let Some(name) = name_at(&tokens, at - 1).filter(|_| sign_at(&tokens, at) == Some('(')) else {
            continue;
        };
        if at >= 2 && matches!(sign_at(&tokens, at - 2), Some('@' | '.')) {
            continue;
        }
        // What stands before it, back to the end of what was before.
        let begins = (0..at - 1)
            .rev()
            .find(|before| matches!(sign_at(&tokens, *before), Some(';' | '{' | '}')))
            .map_or(0, |before| before + 1);
        let marked = (begins..at - 1)
            .filter_map(|before| name_at(&tokens, before))
            .any(|word| is_one_of(word, &["istest", "testmethod"]));
        if marked {
            methods.push(name.to_owned());
        }
    }
    methods
}

/// Types and methods, in their order.
pub(super) fn declarations(body: &str) -> Vec<Declared> {
    let Ok((tokens, _)) = tokens::read(body) else { return Vec::new() };
    let types = declared(&tokens);
    let mut all = Vec::new();
    for at in 1..tokens.len() {
        let Some(name) = name_at(&tokens, at).filter(|name| !is_one_of(name, KEYWORDS)) else { continue };
        let before = name_at(&tokens, at - 1);
        let closes = matches!(sign_at(&tokens, at - 1), Some('>' | ']'));
        let is_type = before.is_some_and(|word| is_one_of(word, &DECLARING));
        let constructs = types.contains(&name.to_lowercase())
            && before.is_some_and(|word| is_one_of(word, &["public", "private", "protected", "global"]));
        let returns = before.filter(|word| !is_one_of(word, KEYWORDS));
        let method = sign_at(&tokens, at + 1) == Some('(') && (returns.is_some() || closes || constructs);
        if is_type || method {
            let ty = if is_type || constructs { name } else { returns.unwrap_or("List") };
            let (line, column) = (tokens[at].line, tokens[at].column);
            all.push(Declared { name: name.to_owned(), ty: ty.to_owned(), line, column, method });
        }
    }
    all
}
