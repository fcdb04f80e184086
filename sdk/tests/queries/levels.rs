//! Child records of child records, in pages of one to three rows.

use crate::accepted::WIRES;
use crate::org::{all_over, client, emulator_with};
use sforce::{Id, SObject, Version, select};
use sforce_bindings::objects::{PackagePushError, PackagePushJob, PackagePushRequest};
use sforce_emulator::{Clock, Settings};

/// The numbers of jobs, and of errors for each: none, one page, several.
const JOBS: [&[usize]; 4] = [&[0, 1, 7, 2], &[], &[5], &[3, 3, 3, 3, 3, 3, 3]];

#[tokio::test]
async fn three_levels_are_read_to_the_end_whatever_the_pages() {
    for size in 1..=3 {
        for wire in WIRES {
            let settings = Settings { smallest_batch: 1, ..Settings::default() };
            let emulator = emulator_with(Clock::manual(), settings).await;
            let mut requests = Vec::new();
            for jobs in JOBS {
                let request = emulator
                    .insert("PackagePushRequest", [("PackageVersionId", crate::org::VERSION)])
                    .unwrap();
                for (job, errors) in jobs.iter().enumerate() {
                    let key = format!("00D{:012}", requests.len() * 100 + job);
                    let fields =
                        [("PackagePushRequestId", request.as_str()), ("SubscriberOrganizationKey", &key)];
                    let id = emulator.insert("PackagePushJob", fields).unwrap();
                    for error in 0..*errors {
                        let message = format!("error {error}");
                        let fields = [("PackagePushJobId", id.as_str()), ("ErrorMessage", &message)];
                        emulator.insert("PackagePushError", fields).unwrap();
                    }
                }
                requests.push(request.parse::<Id>().unwrap());
            }

            let org = client(&emulator, wire).at(Version::V62).batch_size(size);
            let query = select![PackagePushRequest: ID,
                PACKAGE_PUSH_JOBS(PackagePushJob: ID, SUBSCRIBER_ORGANIZATION_KEY,
                    PACKAGE_PUSH_ERRORS(PackagePushError: ERROR_MESSAGE).order_by(PackagePushError::ID))
                    .order_by(PackagePushJob::SUBSCRIBER_ORGANIZATION_KEY)]
            .order_by(PackagePushRequest::ID);
            let rows = org.query(query).all().await.unwrap_or_else(|error| panic!("{wire}, {size}: {error}"));
            assert_eq!(rows.iter().map(|row| row.id.unwrap()).collect::<Vec<_>>(), requests);
            for (row, expected) in rows.iter().zip(JOBS) {
                let jobs = row.children(PackagePushRequest::PACKAGE_PUSH_JOBS).expect("jobs were asked for");
                assert_eq!((jobs.len(), jobs.next()), (expected.len(), None), "{wire}, {size}");
                for (job, errors) in jobs.iter().zip(expected) {
                    let read =
                        job.children(PackagePushJob::PACKAGE_PUSH_ERRORS).expect("errors were asked for");
                    let read: Vec<_> =
                        read.iter().map(|error| error.error_message.clone().unwrap()).collect();
                    let expected: Vec<_> = (0..*errors).map(|error| format!("error {error}")).collect();
                    assert_eq!(read, expected, "{wire}, {size}");
                }
            }
            let more = all_over(&emulator, wire).iter().filter(|operation| *operation == "queryMore").count();
            assert!(more > 3, "{wire}, {size}: {more} further pages");
        }
    }
}
