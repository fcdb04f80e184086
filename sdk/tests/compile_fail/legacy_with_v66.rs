//! The legacy update() is gone: types of a version without it do not go in.
//~ is not of an API version with the legacy calls create(), update() and delete()

use sforce::metadata::UpdateMetadata;
use sforce_bindings::v66::metadata::CustomObject;

fn main() {
    let _ = UpdateMetadata::new("Widget__c", CustomObject::default());
}
