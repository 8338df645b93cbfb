//! What the browser tests stand on: a server for the built site, a browser, and an open page.

mod browser;
mod crowded;
mod driver;
mod headers;
mod page;
pub mod picture;
mod published;
mod server;
pub mod source;

pub use browser::Browser;
pub use crowded::crowded;
pub use page::Page;
pub use published::HARBOUR;
pub use published::below_a_path;
pub use published::crowded_site;
pub use published::folder;
pub use published::publish;
pub use server::Site;
pub use server::SiteOptions;

/// The page's languages, each with its path below the site's top.
pub const PAGES: [(&str, &str); 3] = [("zh-Hant", ""), ("zh-Hans", "zh-Hans/"), ("en", "en/")];
