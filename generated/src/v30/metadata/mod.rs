// Made by `cargo xtask generate` from metadata 30.0. Change the schema, not this file.
::sforce::abi!(1);

#[allow(dead_code)]
static API: ::sforce::Api = ::sforce::Api {
    namespace: "http://soap.sforce.com/2006/04/metadata",
    version: Some(::sforce::Version::new(30)),
};

#[rustfmt::skip]
#[allow(nonstandard_style)]
mod types_a;
pub use types_a::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod types_b;
pub use types_b::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod types_c;
pub use types_c::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod types_d;
pub use types_d::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod types_e;
pub use types_e::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod types_f;
pub use types_f::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod types_g;
pub use types_g::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod types_h;
pub use types_h::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod types_i;
pub use types_i::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod types_k;
pub use types_k::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod types_l;
pub use types_l::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod types_m;
pub use types_m::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod types_n;
pub use types_n::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod types_o;
pub use types_o::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod types_p;
pub use types_p::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod types_q;
pub use types_q::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod types_r;
pub use types_r::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod types_s;
pub use types_s::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod types_t;
pub use types_t::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod types_u;
pub use types_u::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod types_v;
pub use types_v::*;
#[rustfmt::skip]
#[allow(nonstandard_style)]
mod types_w;
pub use types_w::*;
