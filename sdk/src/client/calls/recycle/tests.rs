use super::*;
use crate::api::Wire;
use crate::client::testing::{Script, Ship, broken, fault, ship, soap};
use crate::error::Acted;
use crate::error::ErrorKind;

#[tokio::test]
async fn the_recycle_bin_is_used_by_ids() {
    let row = |id: Id| format!("<result><id>{id}</id><success>true</success></result>");
    let failed = "<result><errors><message>no</message><statusCode>UNDELETE_FAILED</statusCode></errors>\
                  <success>false</success></result>";
    let script = Script::new([
        soap(&format!("<undeleteResponse>{}</undeleteResponse>", row(ship(1)))),
        soap(&format!("<undeleteResponse>{}{failed}</undeleteResponse>", row(ship(1)))),
        soap(&format!("<emptyRecycleBinResponse>{}</emptyRecycleBinResponse>", row(ship(2)))),
    ]);
    let org = script.org().over(Wire::Soap);
    org.undelete::<Ship>(ship(1)).await.unwrap();
    let results = org.undelete_all(&[ship(1), ship(2)]).await.unwrap();
    assert_eq!((results[0].success, results[1].errors[0].code.as_str()), (true, "UNDELETE_FAILED"));
    assert!(org.empty_recycle_bin(&[ship(2)]).await.unwrap()[0].success);
    let url = "POST /services/Soap/u/62.0";
    let (one, two) = ("<m:ids>a00000000000001AAA</m:ids>", "<m:ids>a00000000000002AAA</m:ids>");
    assert_eq!(
        script.lines(),
        [
            format!("{url}\n<m:undelete>{one}</m:undelete>"),
            format!("{url}\n<m:undelete>{one}{two}</m:undelete>"),
            format!("{url}\n<m:emptyRecycleBin>{two}</m:emptyRecycleBin>"),
        ]
    );
}

#[tokio::test]
async fn rest_names_the_other_wire() {
    let script = Script::default();
    let org = script.org();
    let errors = [
        org.undelete::<Ship>(ship(1)).await.unwrap_err(),
        org.undelete_all(&[]).await.unwrap_err(),
        org.empty_recycle_bin(&[ship(1)]).await.unwrap_err(),
        org.merge::<Ship>(Vec::new()).await.unwrap_err(),
    ];
    for error in errors {
        assert_eq!(error.kind(), ErrorKind::NotOnThisWire);
        assert!(error.to_string().contains("Wire::Soap"), "{error}");
    }
}

fn merge(master: u32) -> Merge<Ship> {
    Merge::into(Edit::of(ship(master)).set(Ship::NAME, "kept")).record(ship(8)).record(ship(9))
}

#[tokio::test]
async fn records_are_merged_into_a_master() {
    let merged = format!(
        "<mergeResponse><result><id>{}</id><mergedRecordIds>{}</mergedRecordIds><success>true</success>\
         <updatedRelatedIds>{}</updatedRelatedIds></result></mergeResponse>",
        ship(1),
        ship(8),
        ship(5)
    );
    let script = Script::new([soap(&merged)]);
    let org = script.org().over(Wire::Soap);
    let results = org.merge(vec![merge(1)]).await.unwrap();
    assert!(results[0].success);
    assert_eq!((&*results[0].merged, &*results[0].updated), (&[ship(8)][..], &[ship(5)][..]));
    assert_eq!(
        script.only(),
        "POST /services/Soap/u/62.0\n<m:merge><m:request><m:masterRecord><o:type>Ship__c</o:type>\
         <o:Id>a00000000000001AAA</o:Id><o:Name>kept</o:Name></m:masterRecord>\
         <m:recordToMergeIds>a00000000000008AAA</m:recordToMergeIds>\
         <m:recordToMergeIds>a00000000000009AAA</m:recordToMergeIds></m:request></m:merge>"
    );
    for wrong in [Merge::into(Edit::<Ship>::of(ship(1))), merge(1).record(ship(7))] {
        assert_eq!(org.merge(vec![wrong]).await.unwrap_err().kind(), ErrorKind::Input);
    }
}

#[tokio::test]
async fn no_merge_is_lost_to_a_later_failure() {
    let done = "<result><success>true</success></result>".repeat(200);
    let script =
        Script::new([soap(&format!("<mergeResponse>{done}</mergeResponse>")), broken(Acted::Perhaps)]);
    let org = script.org().over(Wire::Soap);
    let results = org.merge((0..401).map(merge).collect()).await.unwrap();
    assert_eq!(results.len(), 401);
    assert_eq!(results.iter().filter(|result| result.success).count(), 200);
    assert_eq!(results[200].errors[0].code, RecordError::UNKNOWN);
    assert_eq!(results[400].errors[0].code, RecordError::NOT_SENT);
    let script = Script::new([fault(500, "INVALID_TYPE", "no")]);
    let error = script.org().over(Wire::Soap).merge(vec![merge(1)]).await.unwrap_err();
    assert_eq!(error.code(), Some("INVALID_TYPE"));
}
