//! Compound fields: one field that is read as several values.

use crate::record::{Api, Extra};
use crate::value::Number;

static API: Api = Api { namespace: "", version: None };

/// A place on earth, in degrees.
#[derive(Default)]
pub struct Location {
    /// Degrees north.
    pub latitude: Option<Number>,
    /// Degrees east.
    pub longitude: Option<Number>,
    /// What the server said beyond the fields.
    pub extra: Extra,
}

crate::record! { Location: "location" in API, base None, subtypes [Address], object None;
    nil Num latitude "latitude",
    nil Num longitude "longitude",
}

/// A postal address with its place. Read only: to change it, set its component fields.
#[derive(Default)]
pub struct Address {
    /// Degrees north.
    pub latitude: Option<Number>,
    /// Degrees east.
    pub longitude: Option<Number>,
    /// City.
    pub city: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// ISO code of the country, where the org uses country picklists.
    pub country_code: Option<String>,
    /// How exact the place is: `Address`, `Street`, `Zip` …
    pub geocode_accuracy: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// State or province.
    pub state: Option<String>,
    /// ISO code of the state, where the org uses state picklists.
    pub state_code: Option<String>,
    /// Street, house number and what belongs to them; may hold several lines.
    pub street: Option<String>,
    /// What the server said beyond the fields.
    pub extra: Extra,
}

crate::record! { Address: "address" in API, base Some(&Location), subtypes [], object None;
    nil Num latitude "latitude",
    nil Num longitude "longitude",
    nil Text city "city",
    nil Text country "country",
    nil Text country_code "countryCode",
    nil Text geocode_accuracy "geocodeAccuracy",
    nil Text postal_code "postalCode",
    nil Text state "state",
    nil Text state_code "stateCode",
    nil Text street "street",
}
