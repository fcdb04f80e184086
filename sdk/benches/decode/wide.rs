//! An object of 120 fields, as a busy org has them.

/// Declares the struct and its table from one list.
macro_rules! wide {
    ($($field:ident $name:literal,)*) => {
        static API: sforce::Api = sforce::Api { namespace: "", version: None };

        #[derive(Default)]
        pub(super) struct Wide {
            $(pub $field: Option<String>,)*
            pub extra: sforce::Extra,
        }

        sforce::record! { Wide: "Wide__c" in API, base None, subtypes [], object sforce::object_info! {
                prefix Some("a01"), described None, tooling false;
            };
            $(nil Text $field $name,)*
        }
    };
}

#[rustfmt::skip]
wide! {
    f000 "F000__c", f001 "F001__c", f002 "F002__c", f003 "F003__c", f004 "F004__c", f005 "F005__c",
    f006 "F006__c", f007 "F007__c", f008 "F008__c", f009 "F009__c", f010 "F010__c", f011 "F011__c",
    f012 "F012__c", f013 "F013__c", f014 "F014__c", f015 "F015__c", f016 "F016__c", f017 "F017__c",
    f018 "F018__c", f019 "F019__c", f020 "F020__c", f021 "F021__c", f022 "F022__c", f023 "F023__c",
    f024 "F024__c", f025 "F025__c", f026 "F026__c", f027 "F027__c", f028 "F028__c", f029 "F029__c",
    f030 "F030__c", f031 "F031__c", f032 "F032__c", f033 "F033__c", f034 "F034__c", f035 "F035__c",
    f036 "F036__c", f037 "F037__c", f038 "F038__c", f039 "F039__c", f040 "F040__c", f041 "F041__c",
    f042 "F042__c", f043 "F043__c", f044 "F044__c", f045 "F045__c", f046 "F046__c", f047 "F047__c",
    f048 "F048__c", f049 "F049__c", f050 "F050__c", f051 "F051__c", f052 "F052__c", f053 "F053__c",
    f054 "F054__c", f055 "F055__c", f056 "F056__c", f057 "F057__c", f058 "F058__c", f059 "F059__c",
    f060 "F060__c", f061 "F061__c", f062 "F062__c", f063 "F063__c", f064 "F064__c", f065 "F065__c",
    f066 "F066__c", f067 "F067__c", f068 "F068__c", f069 "F069__c", f070 "F070__c", f071 "F071__c",
    f072 "F072__c", f073 "F073__c", f074 "F074__c", f075 "F075__c", f076 "F076__c", f077 "F077__c",
    f078 "F078__c", f079 "F079__c", f080 "F080__c", f081 "F081__c", f082 "F082__c", f083 "F083__c",
    f084 "F084__c", f085 "F085__c", f086 "F086__c", f087 "F087__c", f088 "F088__c", f089 "F089__c",
    f090 "F090__c", f091 "F091__c", f092 "F092__c", f093 "F093__c", f094 "F094__c", f095 "F095__c",
    f096 "F096__c", f097 "F097__c", f098 "F098__c", f099 "F099__c", f100 "F100__c", f101 "F101__c",
    f102 "F102__c", f103 "F103__c", f104 "F104__c", f105 "F105__c", f106 "F106__c", f107 "F107__c",
    f108 "F108__c", f109 "F109__c", f110 "F110__c", f111 "F111__c", f112 "F112__c", f113 "F113__c",
    f114 "F114__c", f115 "F115__c", f116 "F116__c", f117 "F117__c", f118 "F118__c", f119 "F119__c",
}
