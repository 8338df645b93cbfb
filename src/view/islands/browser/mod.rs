//! What only a browser can do: canvases, observers, the page's address, files to save.

mod address;
mod chart_download;
mod chart_marks;
mod chart_tip;
mod charts;
mod download;
mod init_charts;
mod live_chart;
mod palette;
mod props;

pub use address::address;
pub use address::copy;
pub use address::is_asked;
pub use address::on_return;
pub use address::push_query;
pub use address::query;
pub use address::set_query;
pub use address::write_query;
pub use chart_download::copy_table;
pub use chart_download::save_chart;
pub use charts::Charts;
pub use download::save_picture;
pub use download::save_table;
pub use init_charts::draw_course;
pub use init_charts::init_charts;
pub use init_charts::mount_chart;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::Document;
use web_sys::Event;
use web_sys::EventTarget;
use web_sys::HtmlElement;
use web_sys::Window;

fn window() -> Window {
    web_sys::window().expect("islands run in a window")
}

fn document() -> Document {
    window()
        .document()
        .expect("a window with islands has a document")
}

fn root() -> HtmlElement {
    document()
        .document_element()
        .and_then(|root| root.dyn_into().ok())
        .expect("a document has a root element")
}

/// Listens for as long as the page lives.
fn listen(target: &EventTarget, name: &str, handler: impl FnMut(Event) + 'static) {
    let handler = Closure::<dyn FnMut(Event)>::new(handler);
    // Listening fails only for names that are no strings.
    let _ = target.add_event_listener_with_callback(name, handler.as_ref().unchecked_ref());
    handler.forget();
}
