use super::*;

crate::enumeration! {
    /// How warm a lead is.
    #[expect(unreachable_pub, reason = "the macro makes public types")]
    pub enum Rating { Hot = "Hot", Cold = "Cold" }
}

fn value<T>(of: impl IntoValue<T>) -> Value {
    of.into_value()
}

fn or_null<T>(of: impl IntoValue<T, OrNull>) -> Value {
    of.into_value()
}

#[test]
fn a_number_field_takes_every_number() {
    assert_eq!(value::<Number>(5), value::<Number>(5.0));
    assert_eq!(value::<Number>(u64::MAX), Value::Num("18446744073709551615".parse().unwrap()));
    assert_eq!(value::<Number>(i64::MIN), Value::Num("-9223372036854775808".parse().unwrap()));
    assert_eq!(value::<Number>(7_usize), value::<Number>(7_u32));
    assert_eq!(value::<i64>(u32::MAX), Value::Long(4_294_967_295));
}

#[test]
fn an_option_is_its_value_or_null() {
    assert_eq!(or_null::<String>(Some("x")), Value::from("x"));
    assert_eq!(or_null::<String>(None::<&str>), Value::Null);
    assert_eq!(or_null::<Number>(Some(5_u64)), value::<Number>(5));
    assert_eq!(or_null::<Pick<Rating, Open>>(Some("Warm")), Value::from("Warm"));
    assert_eq!(or_null::<Pick<Rating>>(Some(Rating::Hot)), Value::from("Hot"));
    assert_eq!(or_null::<Pick<Rating>>(None::<Rating>), Value::Null);
    assert_eq!(or_null::<Multi<Rating>>(Some([Rating::Hot, Rating::Cold])), Value::from("Hot;Cold"));
    assert_eq!(or_null::<Blob>(None::<Vec<u8>>), Value::Null);
    // A column of no known type takes it as it is.
    assert_eq!(value::<Value>(None::<&str>), Value::Null);
}
