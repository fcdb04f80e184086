//! Tokens to a syntax tree. Names are not looked at.

use super::Problem;
use super::lexer::{Kind, Token, tokens};

/// How deep parentheses and NOT may nest.
const DEEPEST: usize = 100;

#[derive(Debug)]
pub(super) struct Query<'a> {
    /// None for `COUNT()`.
    pub(super) select: Option<Vec<Path<'a>>>,
    pub(super) from: Path<'a>,
    pub(super) alias: Option<&'a str>,
    pub(super) filter: Option<Condition<'a>>,
    pub(super) order: Vec<Order<'a>>,
    pub(super) limit: Option<usize>,
    pub(super) offset: usize,
}

/// A name or dotted path, and where it stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Path<'a> {
    pub(super) text: &'a str,
    pub(super) at: usize,
}

#[derive(Debug)]
pub(super) enum Condition<'a> {
    And(Vec<Condition<'a>>),
    Or(Vec<Condition<'a>>),
    Not(Box<Condition<'a>>),
    Test { path: Path<'a>, operator: Operator, values: Vec<Token<'a>> },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Operator {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Like,
    In,
    NotIn,
}

#[derive(Debug)]
pub(super) struct Order<'a> {
    pub(super) path: Path<'a>,
    pub(super) descending: bool,
    pub(super) nulls_last: bool,
}

pub(super) fn parse(text: &str) -> Result<Query<'_>, Problem> {
    let mut parser = Parser { tokens: tokens(text)?, next: 0, depth: 0 };
    let query = parser.query()?;
    parser.end()?;
    Ok(query)
}

struct Parser<'a> {
    tokens: Vec<Token<'a>>,
    next: usize,
    depth: usize,
}

impl<'a> Parser<'a> {
    fn peek(&self) -> Token<'a> {
        // The lexer ends every list with `End`, and `take` never passes it.
        self.tokens.get(self.next).cloned().unwrap_or(Token { kind: Kind::End, at: 0 })
    }

    fn take(&mut self) -> Token<'a> {
        let token = self.peek();
        if token.kind != Kind::End {
            self.next += 1;
        }
        token
    }

    fn is_word(&self, word: &str) -> bool {
        matches!(self.peek().kind, Kind::Word(it) if it.eq_ignore_ascii_case(word))
    }

    fn eat_word(&mut self, word: &str) -> bool {
        let there = self.is_word(word);
        if there {
            self.next += 1;
        }
        there
    }

    fn expect_word(&mut self, word: &str) -> Result<(), Problem> {
        if self.eat_word(word) { Ok(()) } else { unexpected(&self.peek()) }
    }

    fn eat_sign(&mut self, sign: &str) -> bool {
        let there = matches!(self.peek().kind, Kind::Sign(it) if it == sign);
        if there {
            self.next += 1;
        }
        there
    }

    fn expect_sign(&mut self, sign: &str) -> Result<(), Problem> {
        if self.eat_sign(sign) { Ok(()) } else { unexpected(&self.peek()) }
    }

    fn path(&mut self) -> Result<Path<'a>, Problem> {
        let token = self.take();
        match token.kind {
            Kind::Word(text) if !is_reserved(text) && text.split('.').all(|part| !part.is_empty()) => {
                Ok(Path { text, at: token.at })
            }
            _ => unexpected(&token),
        }
    }

    fn query(&mut self) -> Result<Query<'a>, Problem> {
        self.expect_word("SELECT")?;
        let select = self.select()?;
        self.expect_word("FROM")?;
        let from = self.path()?;
        let asked = self.eat_word("AS");
        let alias = match self.peek().kind {
            Kind::Word(word) if !is_reserved(word) && !is_later(word) => Some(self.path()?.text),
            _ if asked => return unexpected(&self.peek()),
            _ => None,
        };
        let filter = if self.eat_word("WHERE") { Some(self.condition()?) } else { None };
        let mut order = Vec::new();
        if self.eat_word("ORDER") {
            let at = self.peek().at;
            self.expect_word("BY")?;
            order.push(self.order()?);
            while self.eat_sign(",") {
                order.push(self.order()?);
            }
            if select.is_none() {
                return Err(Problem::malformed("COUNT() cannot be ordered", at));
            }
        }
        let limit = if self.eat_word("LIMIT") { Some(self.number()?.0) } else { None };
        let mut offset = 0;
        if self.eat_word("OFFSET") {
            let (value, at) = self.number()?;
            if value > 2000 {
                let message = "Maximum SOQL offset allowed is 2000";
                return Err(Problem::new("NUMBER_OUTSIDE_VALID_RANGE", message, at));
            }
            offset = value;
        }
        Ok(Query { select, from, alias, filter, order, limit, offset })
    }

    fn select(&mut self) -> Result<Option<Vec<Path<'a>>>, Problem> {
        let first = self.path()?;
        if first.text.eq_ignore_ascii_case("COUNT") && self.eat_sign("(") {
            self.expect_sign(")")?;
            return Ok(None);
        }
        let mut paths = vec![first];
        while self.eat_sign(",") {
            paths.push(self.path()?);
        }
        Ok(Some(paths))
    }

    /// Terms joined by AND, or by OR: both in one list need parentheses.
    fn condition(&mut self) -> Result<Condition<'a>, Problem> {
        let mut terms = vec![self.term()?];
        let word = if self.is_word("AND") {
            "AND"
        } else if self.is_word("OR") {
            "OR"
        } else {
            return Ok(terms.remove(0));
        };
        while self.eat_word(word) {
            terms.push(self.term()?);
        }
        if self.is_word("AND") || self.is_word("OR") {
            return unexpected(&self.peek());
        }
        Ok(if word == "AND" { Condition::And(terms) } else { Condition::Or(terms) })
    }

    fn term(&mut self) -> Result<Condition<'a>, Problem> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(Problem::new(
                "QUERY_TOO_COMPLICATED",
                "conditions are nested too deep",
                self.peek().at,
            ));
        }
        let term = if self.eat_word("NOT") {
            Condition::Not(Box::new(self.term()?))
        } else if self.eat_sign("(") {
            let inner = self.condition()?;
            self.expect_sign(")")?;
            inner
        } else {
            self.test()?
        };
        self.depth -= 1;
        Ok(term)
    }

    fn test(&mut self) -> Result<Condition<'a>, Problem> {
        let path = self.path()?;
        let token = self.take();
        let operator = match token.kind {
            Kind::Sign("=") => Operator::Equal,
            Kind::Sign("!=" | "<>") => Operator::NotEqual,
            Kind::Sign("<") => Operator::Less,
            Kind::Sign("<=") => Operator::LessOrEqual,
            Kind::Sign(">") => Operator::Greater,
            Kind::Sign(">=") => Operator::GreaterOrEqual,
            Kind::Word(word) if word.eq_ignore_ascii_case("LIKE") => Operator::Like,
            Kind::Word(word) if word.eq_ignore_ascii_case("IN") => Operator::In,
            Kind::Word(word) if word.eq_ignore_ascii_case("NOT") && self.eat_word("IN") => Operator::NotIn,
            _ => return unexpected(&token),
        };
        let mut values = Vec::new();
        if matches!(operator, Operator::In | Operator::NotIn) {
            self.expect_sign("(")?;
            values.push(self.literal()?);
            while self.eat_sign(",") {
                values.push(self.literal()?);
            }
            self.expect_sign(")")?;
        } else {
            values.push(self.literal()?);
        }
        Ok(Condition::Test { path, operator, values })
    }

    fn literal(&mut self) -> Result<Token<'a>, Problem> {
        let token = self.take();
        match token.kind {
            Kind::Text(_) | Kind::Number(_) => Ok(token),
            Kind::Word(word) if ["true", "false", "null"].iter().any(|it| word.eq_ignore_ascii_case(it)) => {
                Ok(token)
            }
            _ => unexpected(&token),
        }
    }

    fn order(&mut self) -> Result<Order<'a>, Problem> {
        let path = self.path()?;
        let descending = !self.eat_word("ASC") && self.eat_word("DESC");
        let mut nulls_last = false;
        if self.eat_word("NULLS") && !self.eat_word("FIRST") {
            self.expect_word("LAST")?;
            nulls_last = true;
        }
        Ok(Order { path, descending, nulls_last })
    }

    fn number(&mut self) -> Result<(usize, usize), Problem> {
        let token = self.take();
        match token.kind {
            Kind::Number(text) if text.bytes().all(|byte| byte.is_ascii_digit()) => match text.parse() {
                Ok(number) => Ok((number, token.at)),
                Err(_) => unexpected(&token),
            },
            _ => unexpected(&token),
        }
    }

    fn end(&self) -> Result<(), Problem> {
        let token = self.peek();
        if token.kind == Kind::End { Ok(()) } else { unexpected(&token) }
    }
}

fn unexpected<T>(token: &Token<'_>) -> Result<T, Problem> {
    let hint = match token.kind {
        Kind::Word(word) if LATER.iter().any(|later| word.eq_ignore_ascii_case(later)) => {
            " (the emulated org does not know this part of SOQL yet)"
        }
        // A call or a subquery in the field list.
        Kind::Sign("(") => " (the emulated org knows neither subqueries nor functions but COUNT() yet)",
        _ => "",
    };
    Err(Problem::malformed(format!("unexpected token: {}{hint}", token.kind.shown()), token.at))
}

/// Words that are no alias (soql, section 1).
fn is_reserved(word: &str) -> bool {
    const RESERVED: [&str; 19] = [
        "AND", "ASC", "DESC", "EXCLUDES", "FIRST", "FROM", "IN", "INCLUDES", "LAST", "LIKE", "LIMIT", "NOT",
        "NULL", "NULLS", "OR", "SELECT", "WHERE", "OFFSET", "ORDER",
    ];
    RESERVED.iter().any(|reserved| word.eq_ignore_ascii_case(reserved))
}

const LATER: [&str; 13] = [
    "GROUP",
    "HAVING",
    "USING",
    "WITH",
    "FOR",
    "UPDATE",
    "ALL",
    "TYPEOF",
    "INCLUDES",
    "EXCLUDES",
    "SELECT",
    "TODAY",
    "YESTERDAY",
];

fn is_later(word: &str) -> bool {
    LATER.iter().any(|later| word.eq_ignore_ascii_case(later))
}
