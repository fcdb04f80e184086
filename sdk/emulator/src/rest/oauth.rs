//! OAuth 2 (rest-core, section 8): the token endpoint with every grant, authorizing in a browser that always agrees,
//! revoking, what a token is, and who it is for.

use aws_lc_rs::{digest, hmac, signature};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::Value as JsonValue;

use super::{JSON, json, not_allowed, pairs};
use crate::clock::millis;
use crate::http::{Answer, Call};
use crate::json::Json;
use crate::org::Org;
use crate::sessions::{Client, Code, Denied, Device, org_id};

/// The hosts that an assertion may be made for, besides this one.
const AUDIENCES: [&str; 2] = ["https://login.salesforce.com", "https://test.salesforce.com"];

const JWT: &str = "urn:ietf:params:oauth:grant-type:jwt-bearer";

type Refused = (&'static str, &'static str);

/// `/services/oauth2/…`
pub(super) fn answer(org: &mut Org, call: &Call, path: &[&str], method: &str) -> Answer {
    let mut params = pairs(&call.body);
    params.extend(pairs(&call.query));
    let params = Params(params);
    match (path, method) {
        (["token"], "POST") => token(org, &params).unwrap_or_else(refused).named("token"),
        (["authorize"], "GET" | "POST") => authorize(org, &params).named("authorize"),
        (["revoke"], "GET" | "POST") => {
            if org.sessions.close(params.get("token")) {
                Answer::empty(200).named("revoke")
            } else {
                refused(("unsupported_token_type", "this token is neither open nor a refresh token"))
            }
        }
        (["userinfo"], "GET" | "POST") => {
            identity(org, call, params.get("access_token"), true).named("userinfo")
        }
        (["introspect"], "POST") => introspect(org, &params).unwrap_or_else(refused).named("introspect"),
        (["token" | "introspect"], method) => not_allowed(method, &["POST"]),
        (["authorize" | "revoke" | "userinfo"], method) => not_allowed(method, &["GET", "POST"]),
        (["singleaccess"], _) => super::not_emulated("singleaccess"),
        _ => super::not_found(),
    }
}

struct Params(Vec<(String, String)>);

impl Params {
    fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(it, _)| it == name).map_or("", |(_, value)| value.as_str())
    }

    fn given(&self, name: &str) -> Option<&str> {
        Some(self.get(name)).filter(|value| !value.is_empty())
    }
}

fn refused((error, description): Refused) -> Answer {
    json(400, &Json::object([("error", error.into()), ("error_description", description.into())]))
}

fn token(org: &mut Org, params: &Params) -> Result<Answer, Refused> {
    let now = org.clock.now();
    org.sessions.sweep(now, millis(org.settings.session_life));
    let grant = params.get("grant_type");
    if params.get("response_type") == "device_code" {
        return device(org, params, now);
    }
    if grant == JWT {
        let user = asserted(org, params.get("assertion"), now)?;
        return Ok(signed_in(org, None, user, None, params.given("scope")));
    }
    let client = client(org, params, grant)?;
    let (user, refresh) = match grant {
        "client_credentials" => (0, None),
        "password" => {
            let user = org.sessions.log_in(params.get("username"), params.get("password"));
            (user.ok_or(("invalid_grant", "authentication failure"))?, None)
        }
        "refresh_token" => {
            let user = org.sessions.refreshed(params.get("refresh_token"), &client.key);
            (user.ok_or(("invalid_grant", "expired access/refresh token"))?, None)
        }
        "authorization_code" => {
            let code = org
                .sessions
                .redeem(params.get("code"), now)
                .ok_or(("invalid_grant", "expired authorization code"))?;
            redeemable(&code, &client, params)?;
            let refresh = org.sessions.refresh_token(&client.key, code.user);
            (code.user, Some((refresh, code.scope)))
        }
        "device" => {
            let code = org.sessions.device(params.get("code"), now);
            let device = code.ok_or(("invalid_grant", "expired or invalid device code"))?;
            if device.client != client.key {
                return Err(("invalid_grant", "the code was given to another client"));
            }
            let user =
                device.user.ok_or(("authorization_pending", "user has not yet approved the device"))?;
            org.sessions.forget_device(params.get("code"));
            (user, Some((org.sessions.refresh_token(&client.key, user), device.scope)))
        }
        _ => return Err(("unsupported_grant_type", "grant type not supported")),
    };
    let (refresh, scope) = refresh.map_or((None, None), |(token, scope)| (Some(token), scope));
    Ok(signed_in(org, Some(&client), user, refresh, scope.as_deref()))
}

/// The client that a request names. Its secret may be missing where it proves
/// itself otherwise: with a refresh token, or with a verifier.
fn client(org: &Org, params: &Params, grant: &str) -> Result<Client, Refused> {
    let proven = matches!(grant, "refresh_token" | "device")
        || (grant == "authorization_code" && params.given("code_verifier").is_some());
    let key = params.get("client_id");
    let found = match params.given("client_secret") {
        None if proven => org.sessions.client(key).ok_or(Denied::Client),
        secret => org.sessions.check_client(key, secret.unwrap_or_default()),
    };
    found.cloned().map_err(|denied| match denied {
        Denied::Client => ("invalid_client_id", "client identifier invalid"),
        Denied::Secret => ("invalid_client", "invalid client credentials"),
    })
}

/// Begins the flow of a device without a browser: a code for it, and one for who approves it.
fn device(org: &mut Org, params: &Params, now: i64) -> Result<Answer, Refused> {
    let key = params.get("client_id");
    if org.sessions.client(key).is_none() {
        return Err(("invalid_client_id", "client identifier invalid"));
    }
    let expires = now.saturating_add(millis(org.settings.code_life));
    let scope = params.given("scope").map(ToOwned::to_owned);
    let (code, shown) =
        org.sessions.begin_device(Device { client: key.to_owned(), user: None, scope, expires });
    let body = Json::object([
        ("device_code", code.into()),
        ("user_code", shown.into()),
        ("verification_uri", format!("{}/setup/connect", org.url).into()),
        ("interval", Json::Number("5".to_owned())),
    ]);
    Ok(json(200, &body))
}

/// `/setup/connect?user_code=…`, where somebody approves a device.
pub(super) fn connect(org: &mut Org, call: &Call) -> Answer {
    let params = Params(pairs(&call.query));
    let user = params.given("login_hint").map_or(Some(0), |name| org.sessions.user_named(name));
    let approved =
        user.is_some_and(|user| org.sessions.approve(params.get("user_code"), user, org.clock.now()));
    if approved {
        Answer::of(200, "text/html;charset=UTF-8", "The device is connected.")
    } else {
        Answer::of(404, "text/html;charset=UTF-8", "No device waits with this code.")
    }
}

/// What a token is, for the client that it was given to or any that knows a secret.
fn introspect(org: &mut Org, params: &Params) -> Result<Answer, Refused> {
    let client = client(org, params, "")?;
    let token = params.get("token");
    let now = org.clock.now();
    let life = millis(org.settings.session_life);
    org.sessions.sweep(now, life);
    let seconds = |millis: i64| Json::Number((millis.div_euclid(1000)).to_string());
    let Some(of) = org.sessions.known(token) else {
        return Ok(json(200, &Json::object([("active", false.into())])));
    };
    let user = org.sessions.user(of.user);
    let mut members = vec![
        ("active".to_owned(), true.into()),
        ("scope".to_owned(), "api".into()),
        ("client_id".to_owned(), client.key.as_str().into()),
        ("username".to_owned(), user.name.as_str().into()),
        ("sub".to_owned(), format!("{}/id/{}/{}", org.url, org_id(), user.id).into()),
        ("token_type".to_owned(), if of.refresh { "refresh_token" } else { "access_token" }.into()),
    ];
    if let Some(used) = of.used {
        let ends = used.saturating_add(life);
        let times = [("exp", ends), ("iat", used), ("nbf", used)];
        members.extend(times.map(|(name, at)| (name.to_owned(), seconds(at))));
    }
    Ok(json(200, &Json::Object(members)))
}

fn redeemable(code: &Code, client: &Client, params: &Params) -> Result<(), Refused> {
    if code.client != client.key {
        return Err(("invalid_grant", "the code was given to another client"));
    }
    if code.redirect != params.get("redirect_uri") {
        return Err(("redirect_uri_mismatch", "redirect_uri must match configuration"));
    }
    let Some(challenge) = &code.challenge else { return Ok(()) };
    let verifier = params.get("code_verifier");
    let hash = URL_SAFE_NO_PAD.encode(digest::digest(&digest::SHA256, verifier.as_bytes()));
    // RFC 7636 ends at 128 characters; what working clients send is longer.
    if verifier.len() >= 43 && hash == *challenge {
        Ok(())
    } else {
        Err(("invalid_grant", "invalid code verifier"))
    }
}

/// The user that a signed assertion is for.
fn asserted(org: &Org, assertion: &str, now: i64) -> Result<usize, Refused> {
    const INVALID: Refused = ("invalid_grant", "invalid assertion");
    let part = |text: &str| URL_SAFE_NO_PAD.decode(text.trim_end_matches('=')).map_err(|_| INVALID);
    let object = |text: &str| -> Result<JsonValue, Refused> {
        serde_json::from_slice(&part(text)?).map_err(|_| INVALID)
    };
    let (signed, mark) = assertion.rsplit_once('.').ok_or(INVALID)?;
    let (head, claims) = signed.split_once('.').ok_or(INVALID)?;
    let (head, claims) = (object(head)?, object(claims)?);
    let claim = |name: &str| claims[name].as_str().unwrap_or_default();
    if head["alg"] != "RS256" {
        return Err(("invalid_grant", "the assertion must be signed with RS256"));
    }
    let client =
        org.sessions.client(claim("iss")).ok_or(("invalid_client_id", "client identifier invalid"))?;
    let key = client
        .public_key
        .as_ref()
        .ok_or(("invalid_grant", "the client has no certificate to check assertions with"))?;
    signature::UnparsedPublicKey::new(&signature::RSA_PKCS1_2048_8192_SHA256, key)
        .verify(signed.as_bytes(), &part(mark)?)
        .map_err(|_| INVALID)?;
    let audience = claim("aud").trim_end_matches('/');
    let token = format!("{}/services/oauth2/token", org.url);
    if audience != org.url && audience != token && !AUDIENCES.contains(&audience) {
        return Err(("invalid_grant", "audience is invalid"));
    }
    let expires = claims["exp"].as_i64().or_else(|| claim("exp").parse().ok()).ok_or(INVALID)?;
    if expires.saturating_mul(1000) <= now {
        return Err(("invalid_grant", "assertion has expired"));
    }
    org.sessions.user_named(claim("sub")).ok_or(("invalid_grant", "user hasn't approved this consumer"))
}

/// A new session, told as the grant tells it. Only a client with a secret gets
/// a signature, and when it was issued.
fn signed_in(
    org: &mut Org,
    client: Option<&Client>,
    user: usize,
    refresh: Option<String>,
    scope: Option<&str>,
) -> Answer {
    let now = org.clock.now();
    let identity = format!("{}/id/{}/{}", org.url, org_id(), org.sessions.user(user).id);
    let text = |name: &str, value: String| (name.to_owned(), Json::Text(value));
    let mut members = vec![text("access_token", org.sessions.open(user, now))];
    members.extend(refresh.map(|token| text("refresh_token", token)));
    if let Some(client) = client {
        let key = hmac::Key::new(hmac::HMAC_SHA256, client.secret.as_bytes());
        let mark = hmac::sign(&key, format!("{identity}{now}").as_bytes());
        members.push(text("signature", STANDARD.encode(mark)));
    }
    members.push(text("scope", scope.unwrap_or("api").to_owned()));
    members.push(text("instance_url", org.url.clone()));
    members.push(text("id", identity));
    members.push(text("token_type", "Bearer".to_owned()));
    members.extend(client.map(|_| text("issued_at", now.to_string())));
    json(200, &Json::Object(members))
}

/// Asks nobody: the first user, or the one of `login_hint`, agrees at once, and
/// is sent back with a code.
fn authorize(org: &mut Org, params: &Params) -> Answer {
    let key = params.get("client_id");
    if org.sessions.client(key).is_none() {
        return refused(("invalid_client_id", "client identifier invalid"));
    }
    let Some(redirect) = params.given("redirect_uri") else {
        return refused(("redirect_uri_missing", "redirect_uri must be given"));
    };
    let state = params.given("state").map(|state| ("state", state.to_owned()));
    let back = |pairs: Vec<(&str, String)>| {
        let pairs = pairs.iter().map(|(name, value)| format!("{name}={}", encoded(value)));
        let separator = if redirect.contains('?') { '&' } else { '?' };
        let target = format!("{redirect}{separator}{}", pairs.collect::<Vec<_>>().join("&"));
        Answer::empty(302).with("location", target)
    };
    let fail = |error: &str, description: &str| {
        let mut pairs = vec![("error", error.to_owned()), ("error_description", description.to_owned())];
        pairs.extend(state.clone());
        back(pairs)
    };
    if params.get("response_type") != "code" {
        return fail("unsupported_response_type", "response type not supported");
    }
    let method = params.given("code_challenge_method").unwrap_or("S256");
    if params.given("code_challenge").is_some() && method != "S256" {
        return fail("invalid_request", "code_challenge_method must be S256");
    }
    let user = match params.given("login_hint") {
        None => 0,
        Some(name) => match org.sessions.user_named(name) {
            Some(user) => user,
            None => return fail("access_denied", "end-user denied authorization"),
        },
    };
    let code = Code {
        client: key.to_owned(),
        user,
        redirect: redirect.to_owned(),
        challenge: params.given("code_challenge").map(ToOwned::to_owned),
        scope: params.given("scope").map(ToOwned::to_owned),
        expires: org.clock.now().saturating_add(millis(org.settings.code_life)),
    };
    let mut pairs = vec![("code", org.sessions.grant(code))];
    pairs.extend(state.clone());
    back(pairs)
}

/// Who a token is for: `/services/oauth2/userinfo`, and the URL that comes as `id`.
pub(super) fn identity(org: &mut Org, call: &Call, token: &str, userinfo: bool) -> Answer {
    let token = super::bearer(call).unwrap_or(token).to_owned();
    let life = millis(org.settings.session_life);
    let Some(user) = org.sessions.user_of(&token, org.clock.now(), life) else {
        return Answer::of(403, "text/html;charset=UTF-8", "Bad_OAuth_Token");
    };
    let user = org.sessions.user(user);
    let id = format!("{}/id/{}/{}", org.url, org_id(), user.id);
    let at = |path: &str| Json::Text(format!("{}{path}", org.url));
    let data = |rest: &str| at(&format!("/services/data/v{{version}}/{rest}"));
    let soap = |api: &str| at(&format!("/services/Soap/{api}/{{version}}/{}", crate::sessions::ORG));
    let urls = Json::object([
        ("enterprise", soap("c")),
        ("metadata", soap("m")),
        ("partner", soap("u")),
        ("rest", data("")),
        ("sobjects", data("sobjects/")),
        ("search", data("search/")),
        ("query", data("query/")),
        ("recent", data("recent/")),
        ("tooling_soap", soap("T")),
        ("tooling_rest", data("tooling/")),
        ("profile", at(&format!("/{}", user.id))),
        ("feeds", data("chatter/feeds")),
        ("groups", data("chatter/groups")),
        ("users", data("chatter/users")),
        ("feed_items", data("chatter/feed-items")),
        ("feed_elements", data("chatter/feed-elements")),
        ("custom_domain", at("")),
    ]);
    let picture = at("/profilephoto/005/F");
    let photos = Json::object([("picture", picture.clone()), ("thumbnail", at("/profilephoto/005/T"))]);
    let body = Json::object([
        ("sub", id.into()),
        ("user_id", user.id.as_str().into()),
        ("organization_id", org_id().into()),
        ("preferred_username", user.name.as_str().into()),
        ("nickname", "emulated".into()),
        ("name", "Emulated User".into()),
        ("email", user.name.as_str().into()),
        ("email_verified", true.into()),
        ("given_name", "Emulated".into()),
        ("family_name", "User".into()),
        ("zoneinfo", "GMT".into()),
        ("photos", photos),
        ("profile", at(&format!("/{}", user.id))),
        ("picture", picture),
        ("address", Json::object([])),
        ("urls", urls),
        ("active", true.into()),
        ("user_type", "STANDARD".into()),
        ("language", "en_US".into()),
        ("locale", "en_US".into()),
        ("utcOffset", Json::Number("0".to_owned())),
        ("updated_at", Json::Text(crate::time::format_date_time(org.described, "Z"))),
        ("is_salesforce_integration_user", false.into()),
    ]);
    // What stands behind `id` calls some of it otherwise (seen in clients).
    let body = match body {
        Json::Object(mut members) if !userinfo => {
            members.push(("username".to_owned(), user.name.as_str().into()));
            members.push(("display_name".to_owned(), "Emulated User".into()));
            Json::Object(members)
        }
        body => body,
    };
    Answer::of(200, JSON, body.write())
}

/// Percent-encoded for a query.
fn encoded(text: &str) -> String {
    text.bytes().fold(String::new(), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
        out
    })
}
