//! The token endpoint: client credentials, and user name with password
//! (rest-core, section 8).

use super::{JSON, pairs};
use crate::http::{Answer, Call};
use crate::json::Json;
use crate::org::Org;
use crate::sessions::{Denied, org_id, user_id};

pub(super) fn token(org: &mut Org, call: &Call) -> Answer {
    let mut params = pairs(&call.body);
    params.extend(pairs(&call.query));
    let param = |name: &str| params.iter().find(|(it, _)| it == name).map_or("", |(_, value)| value.as_str());
    if let Err(denied) = org.sessions.check_client(param("client_id"), param("client_secret")) {
        return match denied {
            Denied::Client => error("invalid_client_id", "client identifier invalid"),
            _ => error("invalid_client", "invalid client credentials"),
        };
    }
    let session = match param("grant_type") {
        "client_credentials" => org.sessions.open(),
        "password" => match org.sessions.log_in(param("username"), param("password")) {
            Ok(session) => session,
            Err(_) => return error("invalid_grant", "authentication failure"),
        },
        _ => return error("unsupported_grant_type", "grant type not supported"),
    };
    let body = Json::object([
        ("access_token", session.into()),
        // Base64 of the right length; nothing here has a key to sign with.
        ("signature", "EMULATED0000000000000000000000000000000000A=".into()),
        ("instance_url", org.url.as_str().into()),
        ("id", format!("{}/id/{}/{}", org.url, org_id(), user_id()).into()),
        ("token_type", "Bearer".into()),
        ("issued_at", org.clock.now().to_string().into()),
    ]);
    Answer::of(200, JSON, body.write())
}

fn error(error: &str, description: &str) -> Answer {
    let body = Json::object([("error", error.into()), ("error_description", description.into())]);
    Answer::of(400, JSON, body.write())
}
