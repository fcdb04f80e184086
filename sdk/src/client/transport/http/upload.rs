//! The body of a request, which shows how far it has been sent.

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll};

/// So much is handed to the connection at a time.
const PIECE: usize = 64 * 1024;

/// A body of no more than this goes as it is: whether it moves is not seen, and the HTTP library can send it again
/// on a connection that refused it.
const WHOLE: usize = 1 << 20;

/// How much of a body is left to be handed to the connection.
#[derive(Clone, Debug)]
pub(super) struct Left(Arc<AtomicU64>);

impl Left {
    pub(super) fn bytes(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// A body that is handed out in pieces, each when the connection has room for it.
pub(super) struct Upload {
    bytes: Bytes,
    left: Left,
}

impl Upload {
    /// The body itself if it is not large.
    pub(super) fn of(body: Bytes) -> Result<Self, Bytes> {
        if body.len() <= WHOLE {
            return Err(body);
        }
        let left = Left(Arc::new(AtomicU64::new(body.len() as u64)));
        Ok(Self { bytes: body, left })
    }

    pub(super) fn left(&self) -> Left {
        self.left.clone()
    }

    pub(super) fn length(&self) -> u64 {
        self.bytes.len() as u64
    }
}

impl Body for Upload {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        if self.bytes.is_empty() {
            return Poll::Ready(None);
        }
        let length = self.bytes.len().min(PIECE);
        let piece = self.bytes.split_to(length);
        self.left.0.store(self.bytes.len() as u64, Ordering::Relaxed);
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        self.bytes.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.bytes.len() as u64)
    }
}
