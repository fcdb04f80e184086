//! What holds for every schema that a reader gave.

use sforce_schema::Schema;
use sforce_codegen::Generator;
use sforce_schema::snapshot;

/// It holds together, goes to a snapshot and back, and is emitted or refused.
pub fn trip(schema: &Schema) {
    assert_eq!(schema.check(), Ok(()));
    let text = snapshot::write(schema);
    let again = snapshot::read("again", &text).unwrap_or_else(|error| panic!("{error}\n{text}"));
    assert!(again == *schema, "it reads back as something else:\n{text}");
    assert_eq!(snapshot::write(&again), text);
    // Formatting takes its time.
    if text.len() < 4_096
        && let Err(error) = Generator::new(again).file()
    {
        assert_ne!(error.file(), "generated text", "{error}\n{text}");
    }
}
