//! Recorded SOAP envelopes: requests are sent, and for responses the request
//! that calls for each is made here.

use std::path::Path;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use sforce_emulator::{Element, Emulator, Settings};

use super::common::{Response, send, soap, soap_with, zips};
use super::{Report, committed, made_up, metadata, org_of, recordings, shape};

/// Differences that are known, by a part of their description, and why.
const KNOWN: &[(&str, &str)] = &[
    ("fields/caseSensitive is more", "8.0 was recorded before its WSDL had it"),
    ("fields/unique is more", "the same"),
    ("fields/relationshipName is more", "the same"),
    ("fields/externalId is missing", "there where it is set, and the committed accounts have no such field"),
    ("userInfo/partner is missing", "not in the WSDL of 8.0"),
    ("result/listviewable is missing", "gone from the WSDL by 13.0, the oldest at hand"),
    ("result/lookupLayoutable is missing", "the same"),
    ("result/searchLayoutable is missing", "the same, until it came back with 28.0"),
    ("result/checkOnly is more", "optional in the WSDL"),
    ("result/namespacePrefix is missing", "optional in the WSDL, and seen both ways"),
    ("result/manageableState is more", "the same"),
    ("componentSuccesses/id is more", "what was deployed when it was recorded has no ids"),
    ("result/stateDetail is more", "optional in the WSDL"),
];

/// What is recorded and not emulated: the file, the call, and why.
const NOT_SERVED: &[(&str, &str, &str)] = &[
    ("esb-connector-salesforce__findDuplicatesResponse.xml", "<p:findDuplicates/>", "duplicate rules"),
    ("esb-connector-salesforce__resetPasswordResponse.xml", "<p:resetPassword/>", "passwords"),
    ("esb-connector-salesforce__sendEmailResponse.xml", "<p:sendEmail/>", "mail"),
    ("esb-connector-salesforce__setPasswordResponse.xml", "<p:setPassword/>", "passwords"),
    ("soapforce__describe_layout_response.xml", "<p:describeLayout/>", "layouts"),
    ("soapforce__process_workitem_request_response.xml", "<p:process/>", "approvals"),
];

/// Files that hold no envelope, and what they hold.
const NO_ENVELOPE: &[(&str, &str)] =
    &[("zkSforce__empty~2.xml", "the source of a test that makes envelopes")];

/// A recorded request: the file, where it is sent, what makes its `{id}`, and
/// what stands in for the placeholders in it.
struct Asked {
    file: &'static str,
    path: &'static str,
    before: &'static [Step],
    filled: &'static [(&'static str, &'static str)],
}

/// A recorded response: the file, and the calls of which the last one is
/// answered like that.
struct Told {
    file: &'static str,
    calls: &'static [Step],
    /// Whoever keeps it left something out, or turned it around.
    cut: bool,
}

/// A call, and seconds that pass before it.
type Step = (&'static str, &'static str, u64);

const DEPLOY: &str = "<m:deploy><m:ZipFile>{zip}</m:ZipFile><m:DeployOptions><m:rollbackOnError>true</m:rollbackOnError>\
    <m:singlePackage>true</m:singlePackage></m:DeployOptions></m:deploy>";
const CHECK_DEPLOY: &str = "<m:checkDeployStatus><m:asyncProcessId>{id}</m:asyncProcessId>\
    <m:includeDetails>true</m:includeDetails></m:checkDeployStatus>";
const CHECK: &str = "<m:checkStatus><m:asyncProcessId>{id}</m:asyncProcessId></m:checkStatus>";
const RETRIEVE: &str = "<m:retrieve><m:retrieveRequest><m:apiVersion>58.0</m:apiVersion><m:singlePackage>false</m:singlePackage>\
    <m:unpackaged><m:types><m:members>Gone</m:members><m:name>ApexClass</m:name></m:types><m:types><m:members>*</m:members>\
    <m:name>CustomLabels</m:name></m:types><m:version>58.0</m:version></m:unpackaged></m:retrieveRequest></m:retrieve>";
const CHECK_RETRIEVE: &str = "<m:checkRetrieveStatus><m:asyncProcessId>{id}</m:asyncProcessId>\
    <m:includeZip>true</m:includeZip></m:checkRetrieveStatus>";
const OBJECT: &str = "<m:fullName>Widget__c</m:fullName><m:deploymentStatus>Deployed</m:deploymentStatus><m:label>Widget</m:label>\
    <m:nameField><m:label>Name</m:label><m:type>Text</m:type></m:nameField><m:pluralLabel>Widgets</m:pluralLabel>\
    <m:sharingModel>ReadWrite</m:sharingModel>";
const LOGIN: &str = "<p:login><p:username>{user}</p:username><p:password>{password}</p:password></p:login>";

const ASKED: &[Asked] = &[
    Asked {
        file: "CumulusCI__checkDeployStatus_CHECK_DEPLOY_STATUS.xml",
        path: "m/58.0",
        before: &[("m/58.0", DEPLOY, 0)],
        filled: &[("{process_id}", "{id}")],
    },
    Asked {
        file: "CumulusCI__checkStatus_CHECK_STATUS.xml",
        path: "m/28.0",
        before: &[("m/28.0", DEPLOY, 0)],
        filled: &[("{process_id}", "{id}")],
    },
    Asked {
        file: "CumulusCI__deploy_DEPLOY.xml",
        path: "m/33.0",
        before: &[],
        filled: &[
            ("{package_zip}", "{zip}"),
            ("{check_only}", "false"),
            ("{purge_on_delete}", "false"),
            ("{test_level}", ""),
            ("{run_tests}", ""),
        ],
    },
    Asked {
        file: "CumulusCI__describeMetadata_DESCRIBE_METADATA.xml",
        path: "m/58.0",
        before: &[],
        filled: &[("{api_version}", "58.0")],
    },
    Asked {
        file: "CumulusCI__listMetadata_LIST_METADATA.xml",
        path: "m/58.0",
        before: &[],
        filled: &[("{metadata_type}", "CustomObject"), ("{folder}", ""), ("{as_of_version}", "58.0")],
    },
    Asked {
        file: "CumulusCI__listMetadata_list_metadata_start_envelope.xml",
        path: "m/58.0",
        before: &[],
        filled: &[("{api_version}", "58.0")],
    },
    Asked {
        file: "CumulusCI__retrieve_RETRIEVE_INSTALLEDPACKAGE.xml",
        path: "m/58.0",
        before: &[],
        filled: &[("{api_version}", "58.0")],
    },
    Asked {
        file: "CumulusCI__retrieve_RETRIEVE_UNPACKAGED.xml",
        path: "m/58.0",
        before: &[],
        filled: &[
            ("{api_version}", "58.0"),
            (
                "{package_xml}",
                "<types><members>*</members><name>ApexClass</name></types><version>58.0</version>",
            ),
        ],
    },
    Asked {
        file: "dataloader__login.xml",
        path: "u/8.0",
        before: &[],
        filled: &[("user@example.com", "{user}"), ("FAKE-PASSWORD", "{password}")],
    },
    Asked {
        file: "forcer__list_metadata_request.xml",
        path: "m/58.0",
        before: &[],
        filled: &[
            ("sessionId>%s<", "sessionId>{session}<"),
            (">%s</met:asOfVersion", ">58.0</met:asOfVersion"),
            ("%s", "<met:type>CustomObject</met:type>"),
        ],
    },
    Asked {
        file: "forcex__login.xml",
        path: "u/40.0",
        before: &[],
        filled: &[
            ("#{encoded_config.username}", "{user}"),
            ("#{encoded_config[:password]}#{encoded_config[:security_token]}", "{password}"),
        ],
    },
    Asked {
        file: "simple-salesforce__checkDeployStatus_CHECK_DEPLOY_STATUS_MSG.xml",
        path: "m/58.0",
        before: &[("m/58.0", DEPLOY, 0)],
        filled: &[("{client}", "x"), ("{asyncProcessId}", "{id}"), ("{includeDetails}", "true")],
    },
    Asked {
        file: "simple-salesforce__checkRetrieveStatus_CHECK_RETRIEVE_STATUS_MSG.xml",
        path: "m/58.0",
        before: &[("m/58.0", RETRIEVE, 0)],
        filled: &[("{client}", "x"), ("{asyncProcessId}", "{id}"), ("{includeZip}", "true")],
    },
    Asked {
        file: "wsc__create.xml",
        path: "c/40.0",
        before: &[],
        filled: &[("001D000000HRzKD", "{account}")],
    },
];

/// A response that nothing was left out of.
const fn told(file: &'static str, calls: &'static [Step]) -> Told {
    Told { file, calls, cut: false }
}

const TOLD: &[Told] = &[
    told(
        "CumulusCI__Fault_INVALID_SESSION_ID_RESPONSE_FAULT.xml",
        &[("no session u/58.0", "<p:getUserInfo/>", 0)],
    ),
    told(
        "CumulusCI__checkRetrieveStatusResponse.xml",
        &[("m/58.0", RETRIEVE, 0), ("m/58.0", CHECK_RETRIEVE, 60)],
    ),
    Told {
        file: "CumulusCI__checkRetrieveStatusResponse_response.xml",
        calls: &[("m/58.0", RETRIEVE, 0), ("m/58.0", CHECK_RETRIEVE, 60)],
        cut: true,
    },
    told(
        "CumulusCI__checkRetrieveStatusResponse~2.xml",
        &[("m/58.0", RETRIEVE, 0), ("m/58.0", CHECK_RETRIEVE, 60)],
    ),
    told(
        "CumulusCI__createResponse_RESPONSE_SUCCESS.xml",
        &[(
            "u/28.0",
            "<p:create><p:sObjects><o:type>Account</o:type><o:Name>x</o:Name></p:sObjects></p:create>",
            0,
        )],
    ),
    told(
        "CumulusCI__describeMetadataResponse_list_metadata_types_result.xml",
        &[("m/58.0", "<m:describeMetadata><m:asOfVersion>58.0</m:asOfVersion></m:describeMetadata>", 0)],
    ),
    told(
        "dataloader__describeSObjectResponse.xml",
        &[("u/8.0", "<p:describeSObject><p:sObjectType>Account</p:sObjectType></p:describeSObject>", 0)],
    ),
    told("dataloader__loginResponse.xml", &[("u/8.0", LOGIN, 0)]),
    told("dataloader__loginResponse~2.xml", &[("u/8.0", LOGIN, 0)]),
    told(
        "esb-connector-salesforce__deleteResponse.xml",
        &[("u/30.0", "<p:delete><p:ids>{account}</p:ids></p:delete>", 0)],
    ),
    told("esb-connector-salesforce__describeGlobalResponse.xml", &[("u/30.0", "<p:describeGlobal/>", 0)]),
    Told {
        file: "esb-connector-salesforce__describeSObjectResponse.xml",
        calls: &[(
            "u/30.0",
            "<p:describeSObject><p:sObjectType>Account</p:sObjectType></p:describeSObject>",
            0,
        )],
        cut: true,
    },
    Told {
        file: "esb-connector-salesforce__describeSObjectsResponse.xml",
        calls: &[(
            "u/30.0",
            "<p:describeSObjects><p:sObjectType>Account</p:sObjectType><p:sObjectType>Contact</p:sObjectType></p:describeSObjects>",
            0,
        )],
        cut: true,
    },
    told(
        "esb-connector-salesforce__emptyRecycleBinResponse.xml",
        &[
            ("u/30.0", "<p:delete><p:ids>{account}</p:ids></p:delete>", 0),
            ("u/30.0", "<p:emptyRecycleBin><p:ids>{account}</p:ids></p:emptyRecycleBin>", 0),
        ],
    ),
    told(
        "esb-connector-salesforce__getDeletedResponse.xml",
        &[
            ("u/30.0", "<p:delete><p:ids>{account}</p:ids></p:delete>", 0),
            (
                "u/30.0",
                "<p:getDeleted><p:sObjectType>Account</p:sObjectType><p:startDate>2025-12-31T23:00:00Z</p:startDate>\
             <p:endDate>2026-01-01T00:01:00Z</p:endDate></p:getDeleted>",
                0,
            ),
        ],
    ),
    told(
        "esb-connector-salesforce__getServerTimestampResponse.xml",
        &[("u/30.0", "<p:getServerTimestamp/>", 0)],
    ),
    told(
        "esb-connector-salesforce__getUpdatedResponse.xml",
        &[(
            "u/30.0",
            "<p:getUpdated><p:sObjectType>Account</p:sObjectType><p:startDate>2025-12-31T23:00:00Z</p:startDate>\
         <p:endDate>2026-01-01T00:01:00Z</p:endDate></p:getUpdated>",
            0,
        )],
    ),
    told("esb-connector-salesforce__getUserInfoResponse.xml", &[("u/28.0", "<p:getUserInfo/>", 0)]),
    told(
        "esb-connector-salesforce__mergeResponse.xml",
        &[(
            "u/30.0",
            "<p:merge><p:request><p:masterRecord><o:type>Account</o:type><o:Id>{account}</o:Id></p:masterRecord>\
         <p:recordToMergeIds>{other}</p:recordToMergeIds></p:request></p:merge>",
            0,
        )],
    ),
    told(
        "esb-connector-salesforce__queryResponse.xml",
        &[("u/30.0", "<p:query><p:queryString>SELECT Id, Name FROM Account</p:queryString></p:query>", 0)],
    ),
    told(
        "esb-connector-salesforce__retrieveResponse.xml",
        &[(
            "u/30.0",
            "<p:retrieve><p:fieldList>Id,Name</p:fieldList><p:sObjectType>Account</p:sObjectType><p:ids>{account}</p:ids></p:retrieve>",
            0,
        )],
    ),
    told(
        "esb-connector-salesforce__undeleteResponse.xml",
        &[
            ("u/30.0", "<p:delete><p:ids>{account}</p:ids></p:delete>", 0),
            ("u/30.0", "<p:undelete><p:ids>{account}</p:ids></p:undelete>", 0),
        ],
    ),
    told(
        "esb-connector-salesforce__updateResponse.xml",
        &[(
            "u/30.0",
            "<p:update><p:sObjects><o:type>Account</o:type><o:Id>{account}</o:Id><o:Name>x</o:Name></p:sObjects></p:update>",
            0,
        )],
    ),
    told("esb-connector-salesforce__upsertResponse.xml", &[("u/30.0", UPSERT, 0)]),
    told("forcex__loginResponse.xml", &[("u/40.0", LOGIN, 0)]),
    told(
        "jsforce__Fault_INVALID_SESSION_ID.xml",
        &[(
            "no session m/42.0",
            "<m:describeMetadata><m:asOfVersion>42.0</m:asOfVersion></m:describeMetadata>",
            0,
        )],
    ),
    Told { file: "jsforce__loginResponse.xml", calls: &[("u/42.0", LOGIN, 0)], cut: true },
    told(
        "metaforce__check_deploy_status_done.xml",
        &[("m/23.0", DEPLOY, 0), ("m/23.0", CHECK_DEPLOY_23, 60)],
    ),
    told("metaforce__check_status_done.xml", &[("m/23.0", DEPLOY, 0), ("m/23.0", CHECK, 60)]),
    told("metaforce__create_in_progress.xml", &[("m/23.0", CREATE, 0)]),
    told("metaforce__delete_in_progress.xml", &[("m/23.0", DELETE, 0)]),
    told("metaforce__deploy_in_progress.xml", &[("m/23.0", DEPLOY, 0)]),
    told(
        "metaforce__describe_metadata_success.xml",
        &[("m/23.0", "<m:describeMetadata><m:asOfVersion>23.0</m:asOfVersion></m:describeMetadata>", 0)],
    ),
    told("metaforce__foo_invalid_session.xml", &[("no session u/23.0", "<p:getUserInfo/>", 0)]),
    told(
        "metaforce__list_metadata_no_result.xml",
        &[(
            "m/23.0",
            "<m:listMetadata><m:queries><m:type>ApexClass</m:type></m:queries><m:asOfVersion>23.0</m:asOfVersion></m:listMetadata>",
            0,
        )],
    ),
    told(
        "metaforce__list_metadata_objects.xml",
        &[(
            "m/23.0",
            "<m:listMetadata><m:queries><m:type>CustomObject</m:type></m:queries><m:asOfVersion>23.0</m:asOfVersion></m:listMetadata>",
            0,
        )],
    ),
    told("metaforce__login_success.xml", &[("u/23.0", LOGIN, 0)]),
    told("metaforce__retrieve_in_progress.xml", &[("m/23.0", RETRIEVE, 0)]),
    told("metaforce__update_in_progress.xml", &[("m/23.0", UPDATE, 0)]),
    told(
        "readMetadataResponse_ReportFolder.xml",
        &[
            (
                "m/34.0",
                "<m:createMetadata><m:metadata xsi:type=\"m:ReportFolder\"><m:fullName>My_Test</m:fullName><m:folderShares>\
             <m:accessLevel>View</m:accessLevel><m:sharedTo>AllInternalUsers</m:sharedTo><m:sharedToType>Organization</m:sharedToType>\
             </m:folderShares><m:name>My Test</m:name></m:metadata></m:createMetadata>",
                0,
            ),
            (
                "m/34.0",
                "<m:readMetadata><m:type>ReportFolder</m:type><m:fullNames>My_Test</m:fullNames></m:readMetadata>",
                0,
            ),
        ],
    ),
    told(
        "readMetadataResponse_nil.xml",
        &[(
            "m/34.0",
            "<m:readMetadata><m:type>ReportFolder</m:type><m:fullNames>Gone</m:fullNames></m:readMetadata>",
            0,
        )],
    ),
    told(
        "simple-salesforce__Fault_INVALID_LOGIN.xml",
        &[("u/42.0", "<p:login><p:username>{user}</p:username><p:password>wrong</p:password></p:login>", 0)],
    ),
    told(
        "simple-salesforce__checkDeployStatusResponse_mock_response.xml",
        &[("m/50.0", DEPLOY, 0), ("m/50.0", CHECK_DEPLOY, 0)],
    ),
    told(
        "simple-salesforce__checkDeployStatusResponse_mock_response~2.xml",
        &[("m/50.0", DEPLOY, 0), ("m/50.0", CHECK_DEPLOY, 60)],
    ),
    told(
        "simple-salesforce__checkDeployStatusResponse_mock_response~4.xml",
        &[("m/50.0", DEPLOY, 0), ("m/50.0", CHECK_DEPLOY, 2)],
    ),
    told("simple-salesforce__deployResponse_mock_response.xml", &[("m/50.0", DEPLOY, 0)]),
    told(
        "soapforce__create_response.xml",
        &[(
            "u/28.0",
            "<p:create><p:sObjects><o:type>Account</o:type><o:Name>x</o:Name></p:sObjects></p:create>",
            0,
        )],
    ),
    told("soapforce__delete_response.xml", &[("u/28.0", "<p:delete><p:ids>{account}</p:ids></p:delete>", 0)]),
    told("soapforce__get_user_info_response.xml", &[("u/28.0", "<p:getUserInfo/>", 0)]),
    told("soapforce__login_response.xml", &[("u/28.0", LOGIN, 0)]),
    told(
        "soapforce__merge_response.xml",
        &[(
            "u/28.0",
            "<p:merge><p:request><p:masterRecord><o:type>Account</o:type><o:Id>{account}</o:Id></p:masterRecord>\
         <p:recordToMergeIds>{other}</p:recordToMergeIds></p:request></p:merge>",
            0,
        )],
    ),
    told(
        "soapforce__org_id_response.xml",
        &[("u/28.0", "<p:query><p:queryString>SELECT Id FROM Organization</p:queryString></p:query>", 0)],
    ),
    told(
        "soapforce__query_more_response.xml",
        &[
            (
                "u/28.0",
                "<p:query><p:queryString>SELECT Id, Name, StageName FROM Opportunity</p:queryString></p:query>",
                0,
            ),
            ("u/28.0", "<p:queryMore><p:queryLocator>{locator}</p:queryLocator></p:queryMore>", 0),
        ],
    ),
    told(
        "soapforce__query_response.xml",
        &[(
            "u/28.0",
            "<p:query><p:queryString>SELECT Id, Name, StageName FROM Opportunity WHERE Name='One'</p:queryString></p:query>",
            0,
        )],
    ),
    told(
        "soapforce__retrieve_response.xml",
        &[(
            "u/28.0",
            "<p:retrieve><p:fieldList>Id,Name,Description,StageName</p:fieldList><p:sObjectType>Opportunity</p:sObjectType>\
         <p:ids>{opportunity}</p:ids></p:retrieve>",
            0,
        )],
    ),
    told(
        "soapforce__update_response_failure.xml",
        &[(
            "u/28.0",
            "<p:update><p:sObjects><o:type>Account</o:type><o:Id>001000000000009</o:Id><o:Name>x</o:Name></p:sObjects></p:update>",
            0,
        )],
    ),
    told("soapforce__upsert_response.xml", &[("u/28.0", UPSERT, 0)]),
];

const UPSERT: &str = "<p:upsert><p:externalIDFieldName>Id</p:externalIDFieldName><p:sObjects><o:type>Account</o:type>\
    <o:Id>{account}</o:Id><o:Name>x</o:Name></p:sObjects><p:sObjects><o:type>Account</o:type><o:Name>y</o:Name></p:sObjects>\
    </p:upsert>";
const CHECK_DEPLOY_23: &str =
    "<m:checkDeployStatus><m:asyncProcessId>{id}</m:asyncProcessId></m:checkDeployStatus>";
const CREATE: &str = "<m:create><m:metadata xsi:type=\"m:CustomObject\">{object}</m:metadata></m:create>";
const DELETE: &str = "<m:delete><m:metadata xsi:type=\"m:CustomObject\">{object}</m:metadata></m:delete>";
const UPDATE: &str = "<m:update><m:UpdateMetadata><m:currentName>Widget__c</m:currentName>\
    <m:metadata xsi:type=\"m:CustomObject\">{object}</m:metadata></m:UpdateMetadata></m:update>";

/// An org with records, and what is put in the place of their names.
struct Scene {
    org: Emulator,
    filled: Vec<(&'static str, String)>,
}

impl Scene {
    async fn new(paged: bool) -> Self {
        let mut objects = committed();
        objects.insert("Organization".to_owned(), made_up("Organization", &[("Name", "string")]));
        let settings = Settings { smallest_batch: 1, default_batch: 1, ..Settings::with_retired_versions() };
        let settings = if paged { settings } else { Settings::with_retired_versions() };
        let builder = org_of(objects).schema(metadata("v30")).schema(metadata("v66")).settings(settings);
        let org = builder.start().await.expect("an org");
        let (user, password) = Emulator::USER;
        let account = |name: &str| org.insert("Account", [("Name", name)]).expect("an account");
        let opportunity = |name: &str| {
            org.insert("Opportunity", [("Name", name), ("StageName", "x")]).expect("an opportunity")
        };
        let filled = vec![
            ("{account}", account("one")),
            ("{other}", account("other")),
            ("{opportunity}", opportunity("One")),
            ("{another}", opportunity("Two")),
            ("{object}", OBJECT.to_owned()),
            ("{session}", org.session().to_owned()),
            ("{user}", user.to_owned()),
            ("{password}", password.to_owned()),
            ("{zip}", BASE64.encode(zips::class("Foo", "public class Foo {}"))),
        ];
        Self { org, filled }
    }

    fn fill(&self, text: &str) -> String {
        self.filled.iter().fold(text.to_owned(), |text, (name, value)| text.replace(name, value))
    }

    /// Makes a call, and remembers the id or locator that it gives.
    async fn call(&mut self, step: &Step) -> Response {
        let (path, body, seconds) = step;
        self.org.advance(Duration::from_secs(*seconds));
        let body = self.fill(body);
        let answer = match path.strip_prefix("no session ") {
            Some(path) => soap_with(&self.org, path, "", &body).await,
            None => soap(&self.org, path, &body).await,
        };
        for (element, name) in [("id", "{id}"), ("queryLocator", "{locator}")] {
            let found =
                answer.body.split_once(&format!("<{element}>")).and_then(|(_, rest)| rest.split_once('<'));
            if let Some((value, _)) = found {
                self.filled.push((name, value.to_owned()));
            }
        }
        answer
    }
}

async fn sent(asked: &Asked, file: &Path) -> Vec<String> {
    let mut scene = Scene::new(false).await;
    for step in asked.before {
        scene.call(step).await;
    }
    let mut text = std::fs::read_to_string(file).expect("a file");
    for (placeholder, value) in asked.filled {
        text = text.replace(placeholder, value);
    }
    let text = scene.fill(&text).replace("00D000000000001!FAKE.SESSION.ID", scene.org.session());
    let headers = "Content-Type: text/xml\r\nSOAPAction: \"\"\r\n";
    let head = format!("POST /services/Soap/{}", asked.path);
    let answer = send(&scene.org, &head, headers, text.as_bytes()).await.expect("an answer");
    if answer.status == 200 && answer.body.contains("Response") {
        return Vec::new();
    }
    vec![format!("a request of a client that works is refused: {}", answer.body)]
}

async fn answered(told: &Told, file: &Path) -> Vec<String> {
    let mut scene = Scene::new(told.file.contains("query_more")).await;
    let mut here = None;
    for step in told.calls {
        here = Some(scene.call(step).await);
    }
    let here: Element = here.expect("a call").body.parse().expect("XML");
    let recorded: Element = std::fs::read_to_string(file).expect("a file").trim().parse().expect("XML");
    let (recorded, mut here) =
        (recorded.child("Body").expect("a body"), here.child("Body").expect("a body").clone());
    // What objects and fields there are is the org's business: those of the recording.
    if let Some(result) = here.children.first_mut().and_then(|response| response.children.first_mut()) {
        let theirs = &recorded.children[0].children[0];
        for (list, key) in [("metadataObjects", "xmlName"), ("fields", "name")] {
            let names: Vec<&str> = theirs.all(list).filter_map(|it| it.text_of(key)).collect();
            result
                .children
                .retain(|it| it.name != list || it.text_of(key).is_some_and(|name| names.contains(&name)));
        }
    }
    shape::xml(recorded, &here, told.cut)
}

#[tokio::test]
async fn recorded_envelopes_have_the_same_shape_here() {
    let files = recordings("soap");
    if files.is_empty() {
        return;
    }
    let mut report = Report::default();
    for (name, file) in &files {
        if NO_ENVELOPE.iter().any(|(it, _)| it == name) {
            continue;
        }
        if let Some((_, call, _)) = NOT_SERVED.iter().find(|(it, ..)| it == name) {
            let answer = soap(&Scene::new(false).await.org, "u/50.0", call).await;
            assert!(answer.body.contains("is not emulated"), "{name} is emulated after all: {}", answer.body);
        } else if let Some(asked) = ASKED.iter().find(|asked| asked.file == name) {
            report.note(name, sent(asked, file).await, KNOWN);
        } else if let Some(told) = TOLD.iter().find(|told| told.file == name) {
            report.note(name, answered(told, file).await, KNOWN);
        } else {
            report.wrong.push(format!("nobody says what {name} is"));
        }
    }
    let listed = ASKED.iter().map(|it| it.file).chain(TOLD.iter().map(|it| it.file));
    let listed = listed.chain(NOT_SERVED.iter().map(|it| it.0)).chain(NO_ENVELOPE.iter().map(|it| it.0));
    for name in listed.filter(|name| !files.contains_key(*name)) {
        report.wrong.push(format!("no recording {name}"));
    }
    report.end("soap", files.len(), KNOWN);
}
