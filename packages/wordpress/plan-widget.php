<?php
/**
 * Plugin Name: Plan Widget
 * Description: Plans in posts and pages: scores, board, timeline. A block, and the shortcode [plan].
 * Version: @VERSION@
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT OR Apache-2.0
 */

namespace PlanWidget;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

require __DIR__ . '/src/places.php';
require __DIR__ . '/src/page.php';
require __DIR__ . '/src/store.php';

add_action( 'init', __NAMESPACE__ . '\register' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\as_module', 10, 2 );
// Before blocks (9), paragraphs and quotes (10), which would change the JSON; what is shown goes in after them.
add_filter( 'the_content', __NAMESPACE__ . '\take_plans_out', 8 );
add_filter( 'the_content', __NAMESPACE__ . '\put_plans_in', 20 );
add_action( 'rest_api_init', __NAMESPACE__ . '\register_store' );
// Before WordPress takes the login from a request without a nonce (100).
add_filter( 'rest_authentication_errors', __NAMESPACE__ . '\is_own_page', 90 );
add_filter( 'rest_pre_serve_request', __NAMESPACE__ . '\serve_text', 10, 2 );

/** The widget's script, and the block with its editor. */
function register() {
	wp_register_script( 'plan-widget', plugins_url( 'widget/plan-widget.js', __FILE__ ), array(), '@VERSION@', true );
	$parts = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-data', 'wp-element', 'plan-widget' );
	wp_register_script( 'plan-widget-block', plugins_url( 'block/editor.js', __FILE__ ), $parts, '@VERSION@', true );
	register_block_type( __DIR__ . '/block' );
}

/** The widget's script tag says that it is a module. */
function as_module( $tag, $handle ) {
	return 'plan-widget' === $handle ? preg_replace( '/<script(?: type=([\'"])text\/javascript\1)?(?=[^>]*\ssrc=)/', '<script type="module"', $tag ) : $tag;
}
