//! The whole of it on an emulated org, with what happened: `cargo xtask tour`.
//!
//! The org's describes and WSDLs are fetched, bindings are made of them and compared with the
//! committed ones; then the four flows go over each wire that they have, some of them aborted or
//! canceled on the way. Nothing here needs an account or a network.

mod bindings;
mod deployments;
mod legacy;
mod org;
mod push;
mod tooling;

use org::{Emulated, Failure};
use sforce::{Version, Wire};
use std::time::Instant;

/// What was done, and the calls that it took over each wire.
struct Done {
    what: String,
    how: String,
    rest: usize,
    soap: usize,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let start = Instant::now();
    let now = Emulated::start(Version::V66).await?;
    println!(
        "An emulated org of API 66.0 is up at {}, made from the schemas in generated/schema.",
        now.url()
    );
    let old = Emulated::start(Version::V30).await?;
    println!(
        "Another is up at {}: it stayed at API 30.0, the last with the legacy metadata calls.",
        old.url()
    );

    let mut done = Vec::new();
    begin("describes and WSDLs into bindings");
    done.push(now.counted("bindings", bindings::objects(&now)).await?);
    done.push(now.counted("bindings, Tooling API", bindings::tooling(&now)).await?);
    for org in [&now, &old] {
        done.push(
            org.counted(&format!("bindings, metadata {}", org.version), bindings::metadata(org)).await?,
        );
    }
    for (wire, version) in [(Wire::Rest, "2.0"), (Wire::Soap, "3.0")] {
        begin(&format!("push upgrade over {wire}"));
        let aborted = push::abort(&now, wire, version);
        done.push(now.counted(&format!("push upgrade aborted over {wire}"), aborted).await?);
        let upgraded = push::upgrade(&now, wire, version);
        done.push(now.counted(&format!("push upgrade over {wire}"), upgraded).await?);
    }
    for wire in [Wire::Rest, Wire::Soap] {
        begin(&format!("Tooling deployment over {wire}"));
        done.push(
            now.counted(&format!("Tooling check and save over {wire}"), tooling::save(&now, wire)).await?,
        );
        done.push(
            now.counted(&format!("Tooling save aborted over {wire}"), tooling::abort(&now, wire)).await?,
        );
    }
    begin("legacy metadata update of API 30.0 over SOAP");
    done.push(old.counted("legacy update over SOAP", legacy::update(&old)).await?);
    begin("what took its place, over SOAP");
    done.push(now.counted("metadata calls over SOAP", legacy::successors(&now)).await?);
    for wire in [Wire::Rest, Wire::Soap] {
        begin(&format!("deployment over {wire}"));
        done.push(now.counted(&format!("deployment over {wire}"), deployments::deploy(&now, wire)).await?);
        let canceled = deployments::cancel(&now, wire);
        done.push(now.counted(&format!("deployment canceled over {wire}"), canceled).await?);
    }

    println!("\n{:34} {:46} {:>5} {:>5}", "What was done", "with what result", "REST", "SOAP");
    for Done { what, how, rest, soap } in &done {
        println!("{what:34} {how:46} {rest:>5} {soap:>5}");
    }
    let (rest, soap) = done.iter().fold((0, 0), |sum, done| (sum.0 + done.rest, sum.1 + done.soap));
    println!("{:81} {rest:>5} {soap:>5}", "Requests");
    println!("\nAll of it in {:.1} s, on this machine alone.", start.elapsed().as_secs_f64());
    Ok(())
}

fn begin(part: &str) {
    println!("\n== {part}");
}
