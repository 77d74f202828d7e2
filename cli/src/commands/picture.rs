//! Pictures as PNG, with the plan in them: the SVG is painted by resvg.

use std::sync::Arc;

use plan_widget::exchange::svg::plan_in;
use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};

/// Pixels for each one of the drawing, where that fits.
const SCALE: f32 = 2.0;
/// The longest side of a picture, in pixels.
const LONGEST: f32 = 16_000.0;
/// The keyword under which the widget looks for the plan.
const KEYWORD: &str = "plan-widget";

/// Paints a drawing on white. The plan that it carries goes into a compressed `iTXt` chunk, as the widget writes it.
///
/// # Errors
/// A sentence: the drawing is too large, or this machine has no fonts.
pub fn png(svg: &str) -> Result<Vec<u8>, String> {
    let mut fonts = fontdb::Database::new();
    fonts.load_system_fonts();
    if fonts.is_empty() {
        return Err("a PNG needs a font, and this machine has none: install one, or export svg".to_owned());
    }
    let family = fonts.faces().find_map(|face| face.families.first().map(|(name, _)| name.clone()));
    if let Some(family) = family {
        for known in ["DejaVu Sans", "Noto Sans", "Liberation Sans", "Arial"] {
            if fonts.faces().any(|face| face.families.iter().any(|(name, _)| name == known)) {
                fonts.set_sans_serif_family(known);
                break;
            }
            fonts.set_sans_serif_family(family.clone());
        }
    }
    let options = Options { fontdb: Arc::new(fonts), font_family: "sans-serif".to_owned(), ..Options::default() };
    let tree = Tree::from_str(svg, &options).map_err(|error| format!("the picture can't be painted: {error}"))?;
    let size = tree.size();
    let longest = size.width().max(size.height());
    let scale = SCALE.min(LONGEST / longest);
    if scale < 0.5 {
        return Err(format!("the picture would be {longest} pixels long, more than a PNG can be: export svg"));
    }
    let [width, height] = [size.width(), size.height()].map(|side| (side * scale).ceil() as u32);
    let mut pixels = Pixmap::new(width, height).ok_or("the picture is empty")?;
    pixels.fill(Color::WHITE);
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    encoded(&pixels, plan_in(svg).as_deref()).map_err(|error| format!("the picture can't be written: {error}"))
}

fn encoded(pixels: &Pixmap, plan: Option<&str>) -> Result<Vec<u8>, png::EncodingError> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, pixels.width(), pixels.height());
    // Nothing is transparent on a white ground, so that premultiplied colours are plain ones.
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::Fast);
    let mut writer = encoder.write_header()?;
    if let Some(plan) = plan {
        let mut chunk = png::text_metadata::ITXtChunk::new(KEYWORD, plan);
        chunk.compressed = true;
        writer.write_text_chunk(&chunk)?;
    }
    writer.write_image_data(pixels.data())?;
    writer.finish()?;
    Ok(bytes)
}
