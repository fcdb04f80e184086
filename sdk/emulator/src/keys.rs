//! The public key of an OAuth client, from the PEM text that it is given as.

use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{CertificateDer, SubjectPublicKeyInfoDer};
use webpki::EndEntityCert;

/// The DER `SubjectPublicKeyInfo` of a certificate or a public key.
pub(crate) fn public_key(pem: &str) -> Result<Vec<u8>, String> {
    if let Ok(key) = SubjectPublicKeyInfoDer::from_pem_slice(pem.as_bytes()) {
        return Ok(key.as_ref().to_vec());
    }
    let certificate = CertificateDer::from_pem_slice(pem.as_bytes())
        .map_err(|_| "this is neither a PEM certificate nor a PEM public key".to_owned())?;
    let certificate = EndEntityCert::try_from(&certificate)
        .map_err(|problem| format!("the certificate cannot be read: {problem}"))?;
    Ok(certificate.subject_public_key_info().as_ref().to_vec())
}
