//! Signing in and out, and who is signed in (soap-core, section 4).

use super::{Dialect, Outcome, Request};
use crate::id;
use crate::org::Org;
use crate::refusal::Refusal;
use crate::sessions::{ORG, org_id};
use crate::xml::Writer;

pub(super) fn login(org: &mut Org, request: &Request<'_>) -> Outcome {
    if request.version.major >= org.settings.login_refused_from {
        let message =
            format!("The SOAP API login() operation is not available in API version {}.", request.version);
        return Err(Refusal::new("INVALID_OPERATION", message));
    }
    let text = |name: &str| request.operation.child(name).map_or("", |it| it.text.as_str());
    let user = org.sessions.log_in(text("username").trim(), text("password")).ok_or_else(|| {
        Refusal::new("INVALID_LOGIN", "Invalid username, password, security token; or user locked out.")
    })?;
    let by = org.actor(user)?;
    let request = &Request { by: &by, ..*request };
    let session = org.sessions.open(user, by.now);
    let url = |api: &str| format!("{}/services/Soap/{api}/{}/{ORG}", org.url, request.version);
    Ok(super::result(|xml| {
        if request.version.major >= 10 {
            xml.leaf("metadataServerUrl", &url("m"));
        }
        xml.leaf("passwordExpired", "false");
        if request.version.major >= 13 {
            xml.leaf("sandbox", "false");
        }
        xml.leaf("serverUrl", &url(request.api.letter()));
        xml.leaf("sessionId", &session);
        xml.leaf("userId", &request.by.user);
        xml.nest("userInfo", |xml| user_info(org, request, xml));
    }))
}

/// `GetUserInfoResult`: each element, the version that it came with, its value.
pub(super) fn user_info(org: &Org, request: &Request<'_>, xml: &mut Writer) {
    let organization = org_id();
    let profile = id::complete("00e000000000001");
    let user = org.sessions.users().iter().find(|user| user.id == request.by.user);
    let name = user.map_or("", |user| user.name.as_str());
    let seconds = org.settings.session_life.as_secs().to_string();
    let elements: [(&str, u16, Option<&str>); 25] = [
        ("accessibilityMode", 0, Some("false")),
        ("chatterExternal", 40, Some("false")),
        ("currencySymbol", 0, Some("$")),
        ("licenseType", 0, Some("Salesforce")),
        ("orgAttachmentFileSizeLimit", 21, Some("5242880")),
        ("orgDefaultCurrencyIsoCode", 11, Some("USD")),
        ("orgDefaultCurrencyLocale", 39, Some("en_US")),
        ("orgDisallowHtmlAttachments", 17, Some("false")),
        ("orgHasPersonAccounts", 13, Some("false")),
        ("organizationId", 0, Some(&organization)),
        ("organizationMultiCurrency", 0, Some("false")),
        ("organizationName", 0, Some("Emulated Org")),
        ("profileId", 0, Some(&profile)),
        ("roleId", 0, None),
        ("sessionSecondsValid", 21, Some(&seconds)),
        ("userDefaultCurrencyIsoCode", 0, None),
        ("userEmail", 0, Some(name)),
        ("userFullName", 0, Some("Emulated User")),
        ("userId", 0, Some(&request.by.user)),
        ("userLanguage", 0, Some("en_US")),
        ("userLocale", 0, Some("en_US")),
        ("userName", 0, Some(name)),
        ("userTimeZone", 0, Some("GMT")),
        ("userType", 10, Some("Standard")),
        ("userUiSkin", 0, Some("Theme3")),
    ];
    let dialect = Dialect::of(request);
    for (element, since, value) in elements {
        // One went again (seen in WSDLs).
        let gone = element == "licenseType" && request.version.major >= 10;
        if !gone && dialect.has(element, since) {
            xml.nillable(element, value);
        }
    }
}
