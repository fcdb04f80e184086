//! What the `sf` tool prints about an org.

use super::Session;
use crate::error::{Error, ErrorKind};
use serde::Deserialize;

impl Session {
    /// Reads what `sf org display --json` prints: the session of an org that the tool is
    /// signed in to. It cannot be renewed; the tool renews its own at each call.
    ///
    /// ```
    /// use sforce::Session;
    ///
    /// let printed = r#"{"status":0,"result":{"accessToken":"00D!AQ","instanceUrl":"https://acme.my.salesforce.com"}}"#;
    /// let session = Session::from_sf_org_display(printed)?;
    /// assert_eq!(session.instance(), "https://acme.my.salesforce.com");
    /// # Ok::<(), sforce::Error>(())
    /// ```
    ///
    /// # Errors
    /// If the tool printed an error, or something else, or hid the token.
    pub fn from_sf_org_display(printed: &str) -> Result<Self, Error> {
        #[derive(Default, Deserialize)]
        #[serde(default, rename_all = "camelCase")]
        struct Printed {
            status: i64,
            message: Option<String>,
            result: Option<Display>,
        }

        #[derive(Default, Deserialize)]
        #[serde(default, rename_all = "camelCase")]
        struct Display {
            access_token: Option<String>,
            instance_url: Option<String>,
        }

        let other = || Error::input("the text is not what `sf org display --json` prints");
        // Not the decoder's own error: it would show the text, and the text holds a token.
        let printed: Printed = serde_json::from_str(printed.trim()).map_err(|_| other())?;
        if printed.status != 0 {
            let message = printed.message.unwrap_or_default();
            return Err(Error::new(ErrorKind::SignIn, format!("the sf tool is not signed in: {message}")));
        }
        let display = printed.result.ok_or_else(other)?;
        let (Some(token), Some(instance)) = (display.access_token, display.instance_url) else {
            return Err(other());
        };
        if token.is_empty() || token.contains(|char: char| char.is_whitespace()) {
            return Err(Error::input(
                "the sf tool has hidden the token: have it print the session with what it names in its place",
            ));
        }
        Session::new(instance, token).checked()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tools_words_are_read() {
        let printed = r#"{"status":0,"result":{"id":"00D000000000001EAA","apiVersion":"62.0","accessToken":"00D!AQ",
            "instanceUrl":"https://acme.my.salesforce.com/","username":"ahab@pequod.example","connectedStatus":"Connected"},
            "warnings":["x"]}"#;
        let session = Session::from_sf_org_display(printed).unwrap();
        assert_eq!((session.instance(), session.token()), ("https://acme.my.salesforce.com", "00D!AQ"));
        let failed = r#"{"name":"NoDefaultEnvError","message":"No default environment found.","status":1}"#;
        let error = Session::from_sf_org_display(failed).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::SignIn);
        assert!(error.to_string().contains("No default environment"), "{error}");
        let hidden = printed.replace("00D!AQ", "[REDACTED] ask for it");
        let insecure = printed.replace("https:", "http:");
        for text in
            ["", "{}", "00D!AQ", r#"{"status":0,"result":{"accessToken":"00D!AQ"}}"#, &hidden, &insecure]
        {
            let error = Session::from_sf_org_display(text).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Input, "{text}");
            assert!(!format!("{error:?}").contains("00D!AQ"), "{error:?}");
        }
    }
}
