//! An org's own objects, bound by the build script.

/// The objects of the org whose describes lie in `describes/`.
#[allow(clippy::all, clippy::pedantic, dead_code, nonstandard_style, unreachable_pub)]
mod org {
    include!(concat!(env!("OUT_DIR"), "/org.rs"));
}

use org::{Room__c, Room__cState__c};
use sforce::{New, select};

fn main() {
    let room = New::<Room__c>::new()
        .set(Room__c::NAME, "Orchid")
        .set(Room__c::SEATS__C, 12)
        .set(Room__c::STATE__C, Room__cState__c::UnderRepair);
    println!("{room:?}");
    let free = select![Room__c: ID, NAME, SEATS__C].filter(Room__c::STATE__C.eq(Room__cState__c::Free));
    println!("{free}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_build_script_bound_the_org() {
        let free = select![Room__c: NAME].filter(Room__c::STATE__C.eq(Room__cState__c::Free));
        assert_eq!(free.to_string(), "SELECT Name FROM Room__c WHERE State__c = 'Free'");
        assert_eq!(org::TABLES.len(), 2);
    }
}
