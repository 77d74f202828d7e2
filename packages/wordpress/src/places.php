<?php
/** Where plans stand in the content of a post: in blocks, and in shortcodes. */

namespace PlanWidget;

const BLOCK = '#<!-- wp:plan-widget/plan(?: (?<said>\{.*?\}))? -->\s*<pre\b[^>]*>(?<plan>.*?)</pre>\s*<!-- /wp:plan-widget/plan -->#s';
const SHORTCODE = '#\[plan\b(?<said>(?:\s+[a-z]+="[^"\]]*")*)\s*\](?<plan>.*?)\[/plan\]#s';
const START = '{"format":"plan-widget","version":1,"items":[]}';

/**
 * The plans in a content, in their order: `from` and `length` of all that stands for one, `at` and `size` of its text there, the `text` itself, what is `said` of it,
 * its `id`, and whether it is a `block`.
 */
function find_places( $content ) {
	$places = array();
	foreach ( array( BLOCK => true, SHORTCODE => false ) as $pattern => $block ) {
		preg_match_all( $pattern, $content, $found, PREG_SET_ORDER | PREG_OFFSET_CAPTURE );
		foreach ( $found as $one ) {
			list( $inner, $at ) = $one['plan'];
			$said = $one['said'][0] ?? '';
			$said = $block ? json_decode( $said, true ) : shortcode_parse_atts( $said );
			$said = is_array( $said ) ? $said : array();
			$places[] = array(
				'from'   => $one[0][1],
				'length' => strlen( $one[0][0] ),
				'at'     => $at,
				'size'   => strlen( $inner ),
				'text'   => read_text( $inner, $block ),
				'said'   => $said,
				'id'     => (string) ( $said['id'] ?? '' ),
				'block'  => $block,
			);
		}
	}
	usort( $places, static fn( $one, $other ) => $one['from'] - $other['from'] );
	foreach ( $places as $number => $place ) {
		// One that was typed by hand is known by its place.
		$places[ $number ]['id'] = '' === $place['id'] ? "n$number" : $place['id'];
	}
	return $places;
}

/** The plan's JSON in what stands there; an empty plan where nothing does. */
function read_text( $inner, $block ) {
	$text = trim( $inner );
	// The visual editor makes paragraphs of what stands in a shortcode.
	if ( ! $block && '' !== $text && null === json_decode( $text ) ) {
		$text = trim( preg_replace( '#</?(?:p|br|div)\b[^>]*>#i', "\n", $text ) );
	}
	if ( $block || null === json_decode( $text ) ) {
		$text = html_entity_decode( $text, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	}
	return '' === $text ? START : $text;
}

/** A plan's JSON as it may stand in a block or a shortcode, whoever writes it. */
function write_text( $text, $block ) {
	if ( $block ) {
		return str_replace( array( '&', '<' ), array( '&amp;', '&lt;' ), trim( $text ) );
	}
	$escaped = array( '&' => '\u0026', '<' => '\u003c', '>' => '\u003e', '[/plan' => '[\/plan' );
	return "\n" . strtr( trim( $text ), $escaped ) . "\n";
}

/** The place of an id. */
function find_place( $content, $id ) {
	foreach ( find_places( $content ) as $place ) {
		if ( $place['id'] === $id ) {
			return $place;
		}
	}
	return null;
}
