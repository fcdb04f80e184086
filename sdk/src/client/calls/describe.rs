//! Describes: what the service says about objects.

use super::together::{SIDE_BY_SIDE, together};
use crate::api::{Describe, DescribeGlobal, DescribeMany, DescribeObject, Described, GlobalDescribe, Wire};
use crate::client::{BoxFuture, Org};
use crate::error::Error;
use crate::value::DateTime;

/// So many objects may be described in one SOAP request.
const DESCRIBES: usize = 100;

impl Org {
    /// Describes all objects that the user can see.
    ///
    /// # Errors
    /// Why the service did not describe them.
    pub async fn describe_global(&self) -> Result<Described<GlobalDescribe>, Error> {
        self.make(DescribeGlobal).await
    }

    /// Describes an object: its fields, its relationships, its record types.
    ///
    /// ```no_run
    /// # async fn example(org: sforce::Org) -> Result<(), Box<dyn std::error::Error>> {
    /// use sforce::Property;
    ///
    /// let account = org.describe("Account").await?;
    /// for field in account.fields.iter().filter(|field| field.has(Property::ExternalId)) {
    ///     println!("{}", field.name.as_deref().unwrap_or_default());
    /// }
    /// std::fs::write("Account.json", &account.raw)?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// `INVALID_TYPE` over SOAP and `NOT_FOUND` over REST for an object that is not there, or
    /// that the user may not see.
    pub async fn describe(&self, object: &str) -> Result<Described<Describe>, Error> {
        self.make(DescribeObject { object, since: None }).await?.ok_or_else(unasked)
    }

    /// Describes an object if it has changed since; none if it has not. Over REST only.
    ///
    /// # Errors
    /// As [`Org::describe`].
    pub async fn describe_since(
        &self,
        object: &str,
        since: DateTime,
    ) -> Result<Option<Described<Describe>>, Error> {
        self.make(DescribeObject { object, since: Some(since) }).await
    }

    /// Describes objects, in order: 100 in one request over SOAP, one by one and a few
    /// side by side over REST.
    ///
    /// # Errors
    /// As [`Org::describe`]; one object that is not there fails all.
    pub async fn describe_many(&self, objects: &[&str]) -> Result<Vec<Described<Describe>>, Error> {
        if self.view.wire == Wire::Rest {
            let calls = objects.iter().map(|object| -> BoxFuture<'_, _> { Box::pin(self.describe(object)) });
            return together(SIDE_BY_SIDE, calls.collect()).await.into_iter().collect();
        }
        let mut described = Vec::with_capacity(objects.len());
        for objects in objects.chunks(DESCRIBES) {
            described.extend(self.make(DescribeMany(objects)).await?);
        }
        Ok(described)
    }
}

fn unasked() -> Error {
    Error::protocol("the service answered 304 although nothing was said of what is known already")
}

#[cfg(test)]
mod tests;
