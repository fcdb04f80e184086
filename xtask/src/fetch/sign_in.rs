//! Signing in by what the environment holds.

use crate::Failure;
use sforce::client::RefreshToken;
use sforce::{ClientCredentials, Error, ErrorKind, Org, Session, SoapLogin, Version};
use std::io::Read;
use std::path::Path;

/// The org, by the first way of signing in that there is.
pub(super) async fn org(url: Option<String>, sf: Option<&Path>) -> Result<Org, Failure> {
    if let Some(file) = sf {
        return Ok(Org::with_session(Session::from_sf_org_display(&printed(file)?)?)?);
    }
    if let Some(auth_url) = variable("SFORCE_AUTH_URL") {
        // What stands before the host is secret.
        let host = auth_url.rsplit_once('@').map_or("", |(_, host)| host).to_owned();
        let login = Org::login(RefreshToken::from_sf_auth_url(&auth_url)?).await;
        return login.map_err(|error| at(&host, &error));
    }
    let url = url.or_else(|| variable("SFORCE_URL"));
    let url = || url.clone().ok_or("say the org's address with --url or SFORCE_URL");
    if let Some(session) = variable("SFORCE_SESSION") {
        return Ok(Org::with_session(Session::new(url()?, session))?);
    }
    if let (Some(id), Some(secret)) = (variable("SFORCE_CLIENT_ID"), variable("SFORCE_CLIENT_SECRET")) {
        let login = ClientCredentials { login_url: url()?, client_id: id, client_secret: secret.into() };
        return Org::login(login).await.map_err(|error| at(&url().unwrap_or_default(), &error));
    }
    if let (Some(username), Some(password)) = (variable("SFORCE_USERNAME"), variable("SFORCE_PASSWORD")) {
        let login =
            SoapLogin { login_url: url()?, username, password: password.into(), version: Version::V58 };
        return Org::login(login).await.map_err(|error| at(&url().unwrap_or_default(), &error));
    }
    Err("nothing says how to sign in: set SFORCE_SESSION, SFORCE_CLIENT_ID and SFORCE_CLIENT_SECRET, \
         SFORCE_USERNAME and SFORCE_PASSWORD, or SFORCE_AUTH_URL, or give --sf what `sf org display --json` printed"
        .into())
}

/// An error with the address that it came from, where that is what may be wrong.
pub(super) fn at(address: &str, error: &Error) -> Failure {
    if error.kind() == ErrorKind::Connection {
        format!("{address}: {error}; check the address and the network").into()
    } else {
        error.to_string().into()
    }
}

fn printed(file: &Path) -> Result<String, Failure> {
    if file.as_os_str() != "-" {
        return std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()).into());
    }
    let mut text = String::new();
    std::io::stdin().lock().read_to_string(&mut text)?;
    Ok(text)
}

fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}
