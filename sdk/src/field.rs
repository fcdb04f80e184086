//! Field constants, and the properties that the compiler enforces.

use crate::record::{Enumeration, Multi, Pick};
use crate::value::{Blob, Date, DateTime, Id, Number, Time};
use crate::{Open, Restricted, Value};
use std::fmt;
use std::marker::PhantomData;

/// The properties that stand in a field constant's type.
pub mod mask {
    /// May be set on create.
    pub const CREATE: u8 = 1;
    /// May be set on update.
    pub const UPDATE: u8 = 2;
    /// May stand in WHERE.
    pub const FILTER: u8 = 4;
    /// May stand in ORDER BY.
    pub const SORT: u8 = 8;
    /// May stand in GROUP BY.
    pub const GROUP: u8 = 16;
    /// May be null.
    pub const NILLABLE: u8 = 32;
    /// Identifies a record in an upsert: an external id or an idLookup field.
    pub const KEY: u8 = 64;
    /// May be aggregated.
    pub const AGGREGATE: u8 = 128;
}

/// A field of the object `S` that holds a `T` and has the properties `P`
/// (see [`mask`]).
///
/// Generated bindings have one constant for each field; what a field may be
/// used for is in its type, so that a wrong use does not compile.
pub struct Field<S, T, const P: u8> {
    name: &'static str,
    of: PhantomData<fn() -> (S, T)>,
}

impl<S, T, const P: u8> Field<S, T, P> {
    /// A field by its API name. Generated code calls this.
    pub const fn new(name: &'static str) -> Self {
        Self { name, of: PhantomData }
    }

    /// Its API name.
    pub const fn name(self) -> &'static str {
        self.name
    }
}

impl<S, T, const P: u8> Clone for Field<S, T, P> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<S, T, const P: u8> Copy for Field<S, T, P> {}

impl<S, T, const P: u8> fmt::Debug for Field<S, T, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// Something that can stand in a select list: a field, or a path to a parent's.
pub trait Column: Copy {
    /// The object it belongs to.
    type Of;
    /// What it holds.
    type Value;

    /// Its name in SOQL.
    fn name(&self) -> &'static str;
}

impl<S, T, const P: u8> Column for Field<S, T, P> {
    type Of = S;
    type Value = T;

    fn name(&self) -> &'static str {
        self.name
    }
}

macro_rules! properties {
    ($($(#[$doc:meta])* $name:ident: $message:literal, $label:literal;)*) => {$(
        $(#[$doc])*
        #[diagnostic::on_unimplemented(
            message = $message,
            label = $label,
            note = "the field's documentation lists the properties that the org's describe gives it"
        )]
        pub trait $name {}
    )*};
}

properties! {
    /// May be set on create.
    Createable: "this field does not have the Create property", "not a field with Create";
    /// May be set on update.
    Updateable: "this field does not have the Update property", "not a field with Update";
    /// May stand in WHERE.
    Filterable: "this field does not have the Filter property", "not a field with Filter";
    /// May stand in ORDER BY.
    Sortable: "this field does not have the Sort property", "not a field with Sort";
    /// May stand in GROUP BY.
    Groupable: "this field does not have the Group property", "not a field with Group";
    /// May be null.
    Nillable: "this field does not have the Nillable property", "not a field with Nillable";
    /// Identifies a record in an upsert.
    UpsertKey: "this field does not have the External ID or idLookup property", "not a field with External ID or idLookup";
    /// May be aggregated.
    Aggregatable: "this field does not have the Aggregate property", "not a field with Aggregate";
}

/// Implements a property for every mask that has its bit. They are literals because the compiler
/// compares each two of them, and would have to evaluate computed ones to do so.
macro_rules! masks {
    ($($property:ident $bit:ident: $($mask:literal)*;)*) => {$(
        $(
            #[diagnostic::do_not_recommend]
            impl<S, T> $property for Field<S, T, $mask> {}
        )*

        // Each with the bit, and as many as there are: two alike would not compile.
        const _: [(); 128] = [$(assert!($mask & mask::$bit != 0)),*];
    )*};
}

#[rustfmt::skip]
masks! {
    Createable CREATE:
        1 3 5 7 9 11 13 15 17 19 21 23 25 27 29 31 33 35 37 39 41 43 45 47 49 51 53 55 57 59 61 63 65 67 69
        71 73 75 77 79 81 83 85 87 89 91 93 95 97 99 101 103 105 107 109 111 113 115 117 119 121 123 125 127
        129 131 133 135 137 139 141 143 145 147 149 151 153 155 157 159 161 163 165 167 169 171 173 175 177
        179 181 183 185 187 189 191 193 195 197 199 201 203 205 207 209 211 213 215 217 219 221 223 225 227
        229 231 233 235 237 239 241 243 245 247 249 251 253 255;
    Updateable UPDATE:
        2 3 6 7 10 11 14 15 18 19 22 23 26 27 30 31 34 35 38 39 42 43 46 47 50 51 54 55 58 59 62 63 66 67 70
        71 74 75 78 79 82 83 86 87 90 91 94 95 98 99 102 103 106 107 110 111 114 115 118 119 122 123 126 127
        130 131 134 135 138 139 142 143 146 147 150 151 154 155 158 159 162 163 166 167 170 171 174 175 178
        179 182 183 186 187 190 191 194 195 198 199 202 203 206 207 210 211 214 215 218 219 222 223 226 227
        230 231 234 235 238 239 242 243 246 247 250 251 254 255;
    Filterable FILTER:
        4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31 36 37 38 39 44 45 46 47 52 53 54 55 60 61 62 63 68 69 70
        71 76 77 78 79 84 85 86 87 92 93 94 95 100 101 102 103 108 109 110 111 116 117 118 119 124 125 126
        127 132 133 134 135 140 141 142 143 148 149 150 151 156 157 158 159 164 165 166 167 172 173 174 175
        180 181 182 183 188 189 190 191 196 197 198 199 204 205 206 207 212 213 214 215 220 221 222 223 228
        229 230 231 236 237 238 239 244 245 246 247 252 253 254 255;
    Sortable SORT:
        8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 40 41 42 43 44 45 46 47 56 57 58 59 60 61 62 63 72 73
        74 75 76 77 78 79 88 89 90 91 92 93 94 95 104 105 106 107 108 109 110 111 120 121 122 123 124 125
        126 127 136 137 138 139 140 141 142 143 152 153 154 155 156 157 158 159 168 169 170 171 172 173 174
        175 184 185 186 187 188 189 190 191 200 201 202 203 204 205 206 207 216 217 218 219 220 221 222 223
        232 233 234 235 236 237 238 239 248 249 250 251 252 253 254 255;
    Groupable GROUP:
        16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 80
        81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 112 113 114 115 116 117 118 119 120 121 122 123 124 125
        126 127 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 176 177 178 179 180 181 182
        183 184 185 186 187 188 189 190 191 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223
        240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255;
    Nillable NILLABLE:
        32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 96
        97 98 99 100 101 102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119 120 121 122
        123 124 125 126 127 160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177 178 179
        180 181 182 183 184 185 186 187 188 189 190 191 224 225 226 227 228 229 230 231 232 233 234 235 236
        237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255;
    UpsertKey KEY:
        64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96
        97 98 99 100 101 102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119 120 121 122
        123 124 125 126 127 192 193 194 195 196 197 198 199 200 201 202 203 204 205 206 207 208 209 210 211
        212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227 228 229 230 231 232 233 234 235 236
        237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252 253 254 255;
    Aggregatable AGGREGATE:
        128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152
        153 154 155 156 157 158 159 160 161 162 163 164 165 166 167 168 169 170 171 172 173 174 175 176 177
        178 179 180 181 182 183 184 185 186 187 188 189 190 191 192 193 194 195 196 197 198 199 200 201 202
        203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 218 219 220 221 222 223 224 225 226 227
        228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 247 248 249 250 251 252
        253 254 255;
}

/// A parent: the path from `S` to the object `T` over a reference field, or over several.
pub struct Parent<S, T> {
    /// The names on the way; empty behind the last.
    pub(crate) via: [&'static str; 6],
    of: PhantomData<fn() -> (S, T)>,
}

impl<S, T> Parent<S, T> {
    /// A relationship by its name. Generated code calls this.
    pub const fn new(name: &'static str) -> Self {
        Self { via: [name, "", "", "", "", ""], of: PhantomData }
    }

    /// The name of the relationship, or of the last on the way.
    pub const fn name(self) -> &'static str {
        let mut last = 5;
        while last > 0 && self.via[last].is_empty() {
            last -= 1;
        }
        self.via[last]
    }

    /// A parent of the parent, seen from here. The service goes five parents up.
    pub const fn parent<U>(self, parent: Parent<T, U>) -> Parent<S, U> {
        let (mut via, mut next, mut taken) = (self.via, 0, 0);
        while next < via.len() && !via[next].is_empty() {
            next += 1;
        }
        while next < via.len() && taken < parent.via.len() {
            via[next] = parent.via[taken];
            next += 1;
            taken += 1;
        }
        Parent { via, of: PhantomData }
    }
}

impl<S> Parent<S, crate::DynamicObject> {
    /// The parent as a `T`: a reference that may point at several objects has no type of its own.
    pub const fn as_type<T>(self) -> Parent<S, T> {
        Parent { via: self.via, of: PhantomData }
    }
}

/// A child relationship: records of `T` that point at a record of `S`.
pub struct Child<S, T> {
    name: &'static str,
    of: PhantomData<fn() -> (S, T)>,
}

impl<S, T> Child<S, T> {
    /// A relationship by its name. Generated code calls this.
    pub const fn new(name: &'static str) -> Self {
        Self { name, of: PhantomData }
    }

    /// The relationship's name.
    pub const fn name(self) -> &'static str {
        self.name
    }
}

macro_rules! relation_impls {
    ($($name:ident),*) => {$(
        impl<S, T> Clone for $name<S, T> {
            fn clone(&self) -> Self {
                *self
            }
        }

        impl<S, T> Copy for $name<S, T> {}
    )*};
}

relation_impls!(Parent, Child);

impl<S, T> fmt::Debug for Parent<S, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.via.iter().filter(|name| !name.is_empty());
        f.write_str(&names.copied().collect::<Vec<_>>().join("."))
    }
}

impl<S, T> fmt::Debug for Child<S, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// The sort of a value that is always one: it goes into every field.
#[derive(Clone, Copy, Debug)]
pub enum NotNull {}

/// The sort of an [`Option`], which may be null: it goes into fields with the Nillable property.
#[derive(Clone, Copy, Debug)]
pub enum OrNull {}

/// A sort of values that the field `C` takes.
///
/// The sort of a value follows from its type: implemented by the sort and not by the field, it is
/// never guessed from what the field takes, and the compiler names the property that the field lacks.
pub trait SortFor<C> {}

impl<C> SortFor<C> for NotNull {}
impl<C: Nillable> SortFor<C> for OrNull {}

/// A value for a field of type `T`: what the type [accepts](Accepts).
///
/// A restricted picklist takes its enum, or a text through an explicit
/// [`Pick::from_text`]; an unrestricted one takes a `&str` too.
///
/// An [`Option`] of such a value is one of the sort [`OrNull`], for fields that may be null.
pub trait IntoValue<T, N = NotNull> {
    /// The value for the wire.
    fn into_value(self) -> Value;
}

impl<T: Accepts<V, N>, V, N> IntoValue<T, N> for V {
    fn into_value(self) -> Value {
        T::value(self)
    }
}

/// A type of field that accepts a `V`, of the sort `N`, as its value.
///
/// It is implemented by the field's type, not by the value's, so that the compiler lists what the
/// field at hand accepts and nothing else.
#[diagnostic::on_unimplemented(message = "`{V}` is not a value for a field of type `{Self}`")]
pub trait Accepts<V, N = NotNull> {
    /// The value for the wire.
    #[doc(hidden)]
    fn value(of: V) -> Value;
}

macro_rules! accepts {
    ($($field:ty: $($value:ty),+;)*) => {$(
        $(
            impl Accepts<$value> for $field {
                fn value(of: $value) -> Value {
                    Value::from(<$field>::from(of))
                }
            }
        )+

        or_null! { () $field }
    )*};
}

/// An `Option` of what a field accepts. Not for a column of type [`Value`], which accepts an
/// `Option` as it does everything else.
macro_rules! or_null {
    (($($of:tt)*) $field:ty) => {
        impl<$($of)* V> Accepts<Option<V>, OrNull> for $field
        where
            $field: Accepts<V>,
        {
            fn value(of: Option<V>) -> Value {
                of.map_or(Value::Null, <$field as Accepts<V>>::value)
            }
        }
    };
}

accepts! {
    String: &str, String, &String;
    i32: i32;
    i64: i32, i64, u32;
    bool: bool;
    Number: f64, i32, i64, u32, u64, usize, Number;
    Id: Id;
    DateTime: DateTime;
    Date: Date;
    Time: Time;
    Blob: Blob, Vec<u8>;
}

impl Accepts<&Self> for Id {
    fn value(of: &Self) -> Value {
        Value::Id(*of)
    }
}

/// For columns that are known by their name only: anything that a statement or a change set can hold.
impl<V: Into<Value>> Accepts<V> for Value {
    fn value(of: V) -> Value {
        of.into()
    }
}

or_null! { (E: Enumeration, R,) Pick<E, R> }

impl<E: Enumeration, R> Accepts<Self> for Pick<E, R> {
    fn value(of: Self) -> Value {
        of.text().map_or(Value::Null, Value::from)
    }
}

impl<E: Enumeration, R> Accepts<E> for Pick<E, R> {
    fn value(of: E) -> Value {
        Value::from(of.text())
    }
}

impl<E: Enumeration, R: AnyText> Accepts<&str> for Pick<E, R> {
    fn value(of: &str) -> Value {
        Value::from(of)
    }
}

impl<E: Enumeration, R: AnyText> Accepts<String> for Pick<E, R> {
    fn value(of: String) -> Value {
        Value::from(of)
    }
}

/// A picklist that takes a text beside its listed values.
#[diagnostic::on_unimplemented(
    message = "a Restricted picklist takes its enum, not any text",
    label = "a text",
    note = "a value that the enum does not have is an explicit `Pick::from_text(\"…\")`"
)]
pub trait AnyText {}

impl AnyText for Open {}

or_null! { (E: Enumeration, R,) Multi<E, R> }

impl<E: Enumeration, R> Accepts<Self> for Multi<E, R> {
    fn value(of: Self) -> Value {
        of.joined().map_or(Value::Null, Value::from)
    }
}

impl<E: Enumeration, R> Accepts<E> for Multi<E, R> {
    fn value(of: E) -> Value {
        Value::from(of.text())
    }
}

impl<E: Enumeration, const N: usize> Accepts<[E; N]> for Multi<E, Restricted> {
    fn value(of: [E; N]) -> Value {
        Self::value(of.into_iter().collect::<Self>())
    }
}

#[cfg(test)]
mod tests;
