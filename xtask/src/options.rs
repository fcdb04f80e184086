//! What the options of all verbs have in common.

use crate::Failure;
use std::path::PathBuf;

/// Sets what may be said once: of two values one would go unheard.
pub(crate) fn once<T>(option: &str, place: &mut Option<T>, value: T) -> Result<(), Failure> {
    match place.replace(value) {
        None => Ok(()),
        Some(_) => Err(format!("{option} is given twice: say it once").into()),
    }
}

/// Sets the file or folder that an option names.
pub(crate) fn path(
    option: &str,
    place: &mut Option<PathBuf>,
    arguments: &mut lexopt::Parser,
) -> Result<(), Failure> {
    let value = arguments.value()?;
    if value.is_empty() {
        return Err(format!("{option} names nothing: there is no text behind it").into());
    }
    once(option, place, value.into())
}

/// `A,B` as its names.
pub(crate) fn listed(text: &str) -> impl Iterator<Item = String> {
    text.split(',').map(|name| name.trim().to_owned()).filter(|name| !name.is_empty())
}

/// Adds the names of an option, `A,B` or `A B`, to its list.
pub(crate) fn names(
    option: &str,
    list: &mut Option<Vec<String>>,
    arguments: &mut lexopt::Parser,
) -> Result<(), Failure> {
    let list = list.get_or_insert_default();
    for value in arguments.values()? {
        list.extend(listed(&value.to_string_lossy()));
    }
    if list.is_empty() {
        Err(format!("{option} names nothing; leave it out to take all").into())
    } else {
        Ok(())
    }
}
