//! A query of a million rows, in the memory of a page.
//!
//! Run by `cargo xtask bench`. A server of synthetic pages runs here; the client is a process of its
//! own, whose peak resident memory is what the system says at its end. The figure is that of a
//! million rows against that of one page.

use sforce::{Org, Session, Wire, select};
use sforce_bindings::objects::Account;
use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::Command;

/// As many rows as the service puts into a page at most.
const PAGE: usize = 2_000;
const ROWS: usize = 1_000_000;

fn main() {
    if let Ok(url) = std::env::var("SFORCE_BENCH_URL") {
        client(&url);
        return;
    }
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            std::thread::spawn(move || serve(stream));
        }
    });
    for wire in ["REST", "SOAP"] {
        println!("\n{wire}, a query of {ROWS} rows in pages of {PAGE}: peak memory of the client");
        let one = measured(&url, wire, PAGE);
        println!("  one page              {one:8.1} MB");
        let all = measured(&url, wire, ROWS);
        println!("  all                   {all:8.1} MB   {:.2}", all / one);
    }
}

/// The peak resident memory of a client that reads so many rows, in MB.
fn measured(url: &str, wire: &str, rows: usize) -> f64 {
    let output = Command::new(std::env::current_exe().unwrap())
        .envs([
            ("SFORCE_BENCH_URL", url),
            ("SFORCE_BENCH_WIRE", wire),
            ("SFORCE_BENCH_ROWS", &rows.to_string()),
        ])
        .output()
        .unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    said.trim().parse().unwrap()
}

fn client(url: &str) {
    let wanted: usize = std::env::var("SFORCE_BENCH_ROWS").unwrap().parse().unwrap();
    let wire = if std::env::var("SFORCE_BENCH_WIRE").unwrap() == "SOAP" { Wire::Soap } else { Wire::Rest };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let (mut rows, mut sum) = (0, 0);
    runtime.block_on(async {
        // The session says how many rows there are: the server keeps nothing.
        let org = Org::with_session(Session::new(url, format!("rows-{wanted}"))).unwrap().over(wire);
        let mut query = org.query(
            select![Account: ID, NAME, NUMBER_OF_EMPLOYEES, ANNUAL_REVENUE, CREATED_DATE, BILLING_CITY,
            WEBSITE, PHONE, IS_DELETED, DESCRIPTION],
        );
        while let Some(row) = query.next().await {
            let row = row.unwrap();
            rows += 1;
            sum += i64::from(row.number_of_employees.unwrap());
        }
    });
    assert_eq!(rows, wanted);
    assert_eq!(sum, (0..i64::try_from(wanted).unwrap()).sum::<i64>(), "every row once");
    println!("{:.3}", peak());
}

/// The most memory that this process has had, in MB; 0 where the system does not tell.
fn peak() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok());
    kilobytes.unwrap_or_default() / 1024.0
}

/// Answers the requests of one connection.
fn serve(stream: TcpStream) {
    let mut out = stream.try_clone().unwrap();
    let mut lines = BufReader::new(stream);
    while let Some((head, body)) = request(&mut lines) {
        let soap = head.starts_with("POST");
        let all = format!("{head}{body}");
        let number = |mark: &str| -> usize {
            let digits = all.split_once(mark).map_or("", |(_, rest)| rest);
            digits
                .bytes()
                .take_while(u8::is_ascii_digit)
                .fold(0, |all, digit| all * 10 + usize::from(digit - b'0'))
        };
        let (from, total) = (number("page-"), number("rows-"));
        let page = if soap { soap_page(from, total) } else { rest_page(from, total) };
        let content_type = if soap { "text/xml" } else { "application/json" };
        let head = format!(
            "HTTP/1.1 200 OK\r\nContent-Type: {content_type}\r\nContent-Length: {}\r\n\r\n",
            page.len()
        );
        if out.write_all(head.as_bytes()).and_then(|()| out.write_all(page.as_bytes())).is_err() {
            return;
        }
    }
}

fn request(lines: &mut BufReader<TcpStream>) -> Option<(String, String)> {
    let (mut head, mut length) = (String::new(), 0);
    loop {
        let from = head.len();
        if lines.read_line(&mut head).ok()? == 0 {
            return None;
        }
        let line = head[from..].to_ascii_lowercase();
        if let Some(bytes) = line.strip_prefix("content-length:") {
            length = bytes.trim().parse().ok()?;
        }
        if line == "\r\n" {
            break;
        }
    }
    let mut body = vec![0; length];
    lines.read_exact(&mut body).ok()?;
    Some((head, String::from_utf8(body).ok()?))
}

fn rest_page(from: usize, total: usize) -> String {
    let to = (from + PAGE).min(total);
    let mut page = format!("{{\"totalSize\":{total},\"done\":{}", to == total);
    if to < total {
        let _ = write!(page, ",\"nextRecordsUrl\":\"/services/data/v62.0/query/page-{to}\"");
    }
    page.push_str(",\"records\":[");
    for row in from..to {
        let comma = if row == from { "" } else { "," };
        let _ = write!(
            page,
            "{comma}{{\"attributes\":{{\"type\":\"Account\",\"url\":\"/services/data/v62.0/sobjects/Account/001{row:012}AAA\"}},\
             \"Id\":\"001{row:012}AAA\",\"Name\":\"Account {row}\",\"NumberOfEmployees\":{row},\"AnnualRevenue\":{row}.50,\
             \"CreatedDate\":\"2026-01-02T03:04:05.000+0000\",\"BillingCity\":\"Bonn\",\"Website\":\"https://example.com/{row}\",\
             \"Phone\":null,\"IsDeleted\":false,\"Description\":\"Row {row} of many, with a text of some length behind it.\"}}"
        );
    }
    page.push_str("]}");
    page
}

fn soap_page(from: usize, total: usize) -> String {
    let to = (from + PAGE).min(total);
    let call = if from == 0 { "query" } else { "queryMore" };
    let mut page = format!(
        "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\" xmlns=\"urn:partner.soap.sforce.com\" \
         xmlns:sf=\"urn:sobject.partner.soap.sforce.com\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><soapenv:Body>\
         <{call}Response><result xsi:type=\"QueryResult\"><done>{}</done>",
        to == total
    );
    if to < total {
        let _ = write!(page, "<queryLocator>page-{to}</queryLocator>");
    } else {
        page.push_str("<queryLocator xsi:nil=\"true\"/>");
    }
    for row in from..to {
        let id = format!("001{row:012}AAA");
        let _ = write!(
            page,
            "<records xsi:type=\"sf:sObject\"><sf:type>Account</sf:type><sf:Id>{id}</sf:Id><sf:Id>{id}</sf:Id>\
             <sf:Name>Account {row}</sf:Name><sf:NumberOfEmployees>{row}</sf:NumberOfEmployees>\
             <sf:AnnualRevenue>{row}.50</sf:AnnualRevenue><sf:CreatedDate>2026-01-02T03:04:05.000Z</sf:CreatedDate>\
             <sf:BillingCity>Bonn</sf:BillingCity><sf:Website>https://example.com/{row}</sf:Website><sf:Phone xsi:nil=\"true\"/>\
             <sf:IsDeleted>false</sf:IsDeleted>\
             <sf:Description>Row {row} of many, with a text of some length behind it.</sf:Description></records>"
        );
    }
    let _ = write!(page, "<size>{total}</size></result></{call}Response></soapenv:Body></soapenv:Envelope>");
    page
}
