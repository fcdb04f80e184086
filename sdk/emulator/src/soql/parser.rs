//! Tokens to a syntax tree. Names are not looked at.

use super::Problem;
use super::ast::{Condition, Expr, Item, Operator, Order, Path, Query, Right, TypeOf};
use super::lexer::{Kind, Token, tokens};

/// How deep parentheses, NOT, functions and subqueries may nest.
const DEEPEST: usize = 100;
/// The largest OFFSET.
const MOST_OFFSET: usize = 2000;

pub(super) fn parse(text: &str) -> Result<Query<'_>, Problem> {
    let mut parser = Parser { tokens: tokens(text)?, next: 0, depth: 0 };
    let query = parser.query()?;
    match parser.peek() {
        Token { kind: Kind::End, .. } => Ok(query),
        other => unexpected(&other),
    }
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

    fn is_sign(&self, sign: &str) -> bool {
        matches!(self.peek().kind, Kind::Sign(it) if it == sign)
    }

    fn eat_sign(&mut self, sign: &str) -> bool {
        let there = self.is_sign(sign);
        if there {
            self.next += 1;
        }
        there
    }

    fn expect_sign(&mut self, sign: &str) -> Result<(), Problem> {
        if self.eat_sign(sign) { Ok(()) } else { unexpected(&self.peek()) }
    }

    /// Counts a level of nesting while `inside` reads it.
    fn nested<T>(&mut self, inside: impl FnOnce(&mut Self) -> Result<T, Problem>) -> Result<T, Problem> {
        self.depth += 1;
        if self.depth > DEEPEST {
            let message = "the statement is nested too deep";
            return Err(Problem::new("QUERY_TOO_COMPLICATED", message, self.peek().at));
        }
        let read = inside(self)?;
        self.depth -= 1;
        Ok(read)
    }

    fn name(&mut self, allowed: impl Fn(&str) -> bool) -> Result<Path<'a>, Problem> {
        let token = self.take();
        match token.kind {
            Kind::Word(text) if allowed(text) && text.split('.').all(is_name) => {
                Ok(Path { text, at: token.at })
            }
            _ => unexpected(&token),
        }
    }

    fn path(&mut self) -> Result<Path<'a>, Problem> {
        self.name(|word| !is_any(word, &RESERVED))
    }

    fn query(&mut self) -> Result<Query<'a>, Problem> {
        let at = self.peek().at;
        self.expect_word("SELECT")?;
        let mut select = vec![self.item()?];
        while self.eat_sign(",") {
            select.push(self.item()?);
        }
        self.expect_word("FROM")?;
        // `Group` and `Order` are objects too.
        let from = self.name(|word| !is_any(word, &RESERVED) || is_any(word, &["GROUP", "ORDER"]))?;
        let alias = self.alias()?;
        let mut parents = Vec::new();
        while self.eat_sign(",") {
            let path = self.path()?;
            let Some(alias) = self.alias()? else { return unexpected(&self.peek()) };
            parents.push((path, alias));
        }
        if self.is_word("USING") {
            return not_emulated("USING SCOPE", &self.peek());
        }
        let filter = if self.eat_word("WHERE") { Some(self.condition()?) } else { None };
        if self.is_word("WITH") {
            return not_emulated("WITH", &self.peek());
        }
        let group = self.group()?;
        let having = if self.eat_word("HAVING") { Some(self.condition()?) } else { None };
        let mut order = Vec::new();
        if self.eat_word("ORDER") {
            self.expect_word("BY")?;
            order.push(self.order()?);
            while self.eat_sign(",") {
                order.push(self.order()?);
            }
        }
        let limit = if self.eat_word("LIMIT") { Some(self.number()?) } else { None };
        let offset = if self.eat_word("OFFSET") { Some(self.number()?) } else { None };
        if let Some((_, at)) = offset.filter(|(offset, _)| *offset > MOST_OFFSET) {
            let message = format!("Maximum SOQL offset allowed is {MOST_OFFSET}");
            return Err(Problem::new("NUMBER_OUTSIDE_VALID_RANGE", message, at));
        }
        self.endings()?;
        Ok(Query { select, from, alias, parents, filter, group, having, order, limit, offset, at })
    }

    /// What means nothing to an org without people: `FOR VIEW`, `FOR REFERENCE`, `UPDATE TRACKING`,
    /// `UPDATE VIEWSTAT`. `ALL ROWS` and `FOR UPDATE` are Apex's only.
    fn endings(&mut self) -> Result<(), Problem> {
        loop {
            let at = self.peek().at;
            let words: &[&str] = if self.eat_word("ALL") {
                self.expect_word("ROWS")?;
                return Err(Problem::malformed("ALL ROWS not allowed in this context", at));
            } else if self.eat_word("FOR") {
                if self.is_word("UPDATE") {
                    return Err(Problem::malformed("FOR UPDATE not allowed in this context", at));
                }
                &["VIEW", "REFERENCE"]
            } else if self.eat_word("UPDATE") {
                &["TRACKING", "VIEWSTAT"]
            } else {
                return Ok(());
            };
            if !words.iter().any(|word| self.eat_word(word)) {
                return unexpected(&self.peek());
            }
        }
    }

    /// A word behind an item or an object that begins no clause.
    fn alias(&mut self) -> Result<Option<&'a str>, Problem> {
        match self.peek().kind {
            Kind::Word(word) if !is_any(word, &RESERVED) && !is_any(word, &CLAUSES) => {
                Ok(Some(self.path()?.text))
            }
            _ => Ok(None),
        }
    }

    fn item(&mut self) -> Result<Item<'a>, Problem> {
        if self.eat_sign("(") {
            let query = self.nested(Self::query)?;
            self.expect_sign(")")?;
            return Ok(Item::Query(Box::new(query)));
        }
        if self.eat_word("TYPEOF") {
            return self.type_of();
        }
        let path = self.path()?;
        if self.is_sign("(") {
            if path.text.eq_ignore_ascii_case("FIELDS") {
                self.expect_sign("(")?;
                let which = self.name(|_| true)?;
                self.expect_sign(")")?;
                return Ok(Item::Fields(which));
            }
            self.next += 1;
            if path.text.eq_ignore_ascii_case("COUNT") && self.eat_sign(")") {
                return Ok(Item::Count(path.at));
            }
            let expr = self.call(path)?;
            return Ok(Item::Expr(expr, self.alias()?));
        }
        Ok(Item::Expr(Expr::Path(path), self.alias()?))
    }

    /// `TYPEOF What WHEN Account THEN Phone WHEN Opportunity THEN Amount ELSE Name END`, behind its first word.
    fn type_of(&mut self) -> Result<Item<'a>, Problem> {
        let relationship = self.path()?;
        let mut branches = Vec::new();
        while self.eat_word("WHEN") {
            let object = self.name(|_| true)?;
            self.expect_word("THEN")?;
            branches.push((object, self.fields()?));
        }
        if branches.is_empty() {
            return unexpected(&self.peek());
        }
        let otherwise = if self.eat_word("ELSE") { self.fields()? } else { Vec::new() };
        self.expect_word("END")?;
        Ok(Item::TypeOf(TypeOf { relationship, branches, otherwise }))
    }

    /// Paths between commas.
    fn fields(&mut self) -> Result<Vec<Path<'a>>, Problem> {
        let mut fields = vec![self.path()?];
        while self.eat_sign(",") {
            fields.push(self.path()?);
        }
        Ok(fields)
    }

    fn expr(&mut self) -> Result<Expr<'a>, Problem> {
        let path = self.path()?;
        if self.eat_sign("(") { self.call(path) } else { Ok(Expr::Path(path)) }
    }

    /// What stands in the parenthesis behind a function's name.
    fn call(&mut self, name: Path<'a>) -> Result<Expr<'a>, Problem> {
        if is_any(name.text, &["DISTANCE", "GEOLOCATION", "GROUPING", "CONVERTCURRENCY"]) {
            return not_emulated(name.text, &Token { kind: Kind::Word(name.text), at: name.at });
        }
        let inner = self.nested(Self::expr)?;
        self.expect_sign(")")?;
        Ok(Expr::Call(name, Box::new(inner)))
    }

    fn group(&mut self) -> Result<Vec<Expr<'a>>, Problem> {
        let mut group = Vec::new();
        if !self.eat_word("GROUP") {
            return Ok(group);
        }
        self.expect_word("BY")?;
        if self.is_word("ROLLUP") || self.is_word("CUBE") {
            return not_emulated("GROUP BY ROLLUP and CUBE", &self.peek());
        }
        group.push(self.expr()?);
        while self.eat_sign(",") {
            group.push(self.expr()?);
        }
        Ok(group)
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
        if self.eat_word("NOT") {
            return Ok(Condition::Not(Box::new(self.nested(Self::term)?)));
        }
        if self.eat_sign("(") {
            let inner = self.nested(Self::condition)?;
            self.expect_sign(")")?;
            return Ok(inner);
        }
        self.test()
    }

    fn test(&mut self) -> Result<Condition<'a>, Problem> {
        let expr = self.expr()?;
        let token = self.take();
        let word = |name: &str| matches!(token.kind, Kind::Word(it) if it.eq_ignore_ascii_case(name));
        let operator = match token.kind {
            Kind::Sign("=") => Operator::Equal,
            Kind::Sign("!=" | "<>") => Operator::NotEqual,
            Kind::Sign("<") => Operator::Less,
            Kind::Sign("<=") => Operator::LessOrEqual,
            Kind::Sign(">") => Operator::Greater,
            Kind::Sign(">=") => Operator::GreaterOrEqual,
            _ if word("LIKE") => Operator::Like,
            _ if word("IN") => Operator::In,
            _ if word("INCLUDES") => Operator::Includes,
            _ if word("EXCLUDES") => Operator::Excludes,
            _ if word("NOT") && self.eat_word("IN") => Operator::NotIn,
            _ => return unexpected(&token),
        };
        if !operator.has_list() {
            return Ok(Condition::Test(expr, operator, Right::Value(self.literal()?)));
        }
        self.expect_sign("(")?;
        if self.is_word("SELECT") && matches!(operator, Operator::In | Operator::NotIn) {
            let query = self.nested(Self::query)?;
            self.expect_sign(")")?;
            return Ok(Condition::Test(expr, operator, Right::Query(Box::new(query))));
        }
        let mut values = vec![self.literal()?];
        while self.eat_sign(",") {
            values.push(self.literal()?);
        }
        self.expect_sign(")")?;
        Ok(Condition::Test(expr, operator, Right::List(values)))
    }

    fn literal(&mut self) -> Result<Token<'a>, Problem> {
        let token = self.take();
        match token.kind {
            Kind::Text(_) | Kind::Number(_) => Ok(token),
            Kind::Word(word) if is_any(word, &["TRUE", "FALSE", "NULL"]) => Ok(token),
            // Which of them is a date literal, the binder says.
            Kind::Word(word) if word.contains('_') || is_any(word, &["TODAY", "YESTERDAY", "TOMORROW"]) => {
                Ok(token)
            }
            _ => unexpected(&token),
        }
    }

    fn order(&mut self) -> Result<Order<'a>, Problem> {
        let expr = self.expr()?;
        let descending = !self.eat_word("ASC") && self.eat_word("DESC");
        let mut nulls_last = false;
        if self.eat_word("NULLS") && !self.eat_word("FIRST") {
            self.expect_word("LAST")?;
            nulls_last = true;
        }
        Ok(Order { expr, descending, nulls_last })
    }

    /// A number that is not negative, and where it stands.
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
}

fn unexpected<T>(token: &Token<'_>) -> Result<T, Problem> {
    Err(Problem::malformed(format!("unexpected token: {}", token.kind.shown()), token.at))
}

fn not_emulated<T>(what: &str, token: &Token<'_>) -> Result<T, Problem> {
    Err(Problem::malformed(format!("{what} is not emulated"), token.at))
}

fn is_name(part: &str) -> bool {
    part.starts_with(|first: char| first.is_ascii_alphabetic()) && !part.contains(':')
}

fn is_any(word: &str, words: &[&str]) -> bool {
    words.iter().any(|it| word.eq_ignore_ascii_case(it))
}

/// Words that are no alias (soql, section 1), and no field.
const RESERVED: [&str; 23] = [
    "AND", "AS", "ASC", "DESC", "EXCLUDES", "FIRST", "FROM", "GROUP", "HAVING", "IN", "INCLUDES", "LAST",
    "LIKE", "LIMIT", "NOT", "NULL", "NULLS", "OR", "ORDER", "SELECT", "USING", "WHERE", "WITH",
];

/// Words that begin a clause, besides reserved ones.
const CLAUSES: [&str; 4] = ["OFFSET", "FOR", "UPDATE", "ALL"];
