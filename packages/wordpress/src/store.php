<?php
/**
 * A plan of a post as a file that takes GET and PUT: with an ETag, and refusing what is stale, which WordPress itself does not do.
 * The widget's store `put` brings both people's work together.
 */

namespace PlanWidget;

const STORE = 'plan-widget/v1';
const PATIENCE = 10; // seconds that a write waits for another

function register_store() {
	register_rest_route(
		STORE,
		'/posts/(?P<post>\d+)/plans/(?P<plan>[\w-]+)(?:/(?P<name>[^/]*))?',
		array(
			array( 'methods' => 'GET', 'callback' => __NAMESPACE__ . '\get_plan', 'permission_callback' => __NAMESPACE__ . '\may_read' ),
			array( 'methods' => 'PUT', 'callback' => __NAMESPACE__ . '\put_plan', 'permission_callback' => __NAMESPACE__ . '\may_edit' ),
		)
	);
}

function is_ours() {
	return 0 === strpos( ltrim( $GLOBALS['wp']->query_vars['rest_route'] ?? '', '/' ), STORE . '/' );
}

/**
 * A login counts for the site's own pages. A nonce would say so too, but one that stands in a page ends with the login: who logs in again in another window could not
 * save what is on screen.
 */
function is_own_page( $result ) {
	if ( ! empty( $result ) || ! is_ours() ) {
		return $result;
	}
	$origin = $_SERVER['HTTP_ORIGIN'] ?? '';
	$own = preg_replace( '#^https?://#', '', $origin ) === ( $_SERVER['HTTP_HOST'] ?? '' );
	// No page of another site reads an answer without naming itself, and none can send a PUT so.
	return $own || ( '' === $origin && 'GET' === ( $_SERVER['REQUEST_METHOD'] ?? '' ) ) ? true : $result;
}

function may_edit( $request ) {
	return current_user_can( 'edit_post', (int) $request['post'] );
}

function may_read( $request ) {
	$post = get_post( (int) $request['post'] );
	return may_edit( $request ) || ( $post && is_post_publicly_viewable( $post ) && ! $post->post_password );
}

/** The post as the database has it now, and its plan. */
function held( $request ) {
	clean_post_cache( (int) $request['post'] );
	$post = get_post( (int) $request['post'] );
	$place = $post ? find_place( $post->post_content, $request['plan'] ) : null;
	return array( $post, $place );
}

function etag( $text ) {
	return '"' . md5( $text ) . '"';
}

function answer( $status, $text = '', $etag = null ) {
	$headers = array( 'Content-Type' => 'application/json; charset=UTF-8', 'Cache-Control' => 'no-store' );
	return new \WP_REST_Response( $text, $status, $headers + ( $etag ? array( 'ETag' => $etag ) : array() ) );
}

function get_plan( $request ) {
	list( , $place ) = held( $request );
	return $place ? answer( 200, $place['text'], etag( $place['text'] ) ) : answer( 404 );
}

function put_plan( $request ) {
	global $wpdb;
	$lock = 'plan-widget-' . (int) $request['post'];
	if ( '1' !== (string) $wpdb->get_var( $wpdb->prepare( 'SELECT GET_LOCK(%s, %d)', $lock, PATIENCE ) ) ) {
		return answer( 423 );
	}
	try {
		return written( $request );
	} finally {
		$wpdb->query( $wpdb->prepare( 'SELECT RELEASE_LOCK(%s)', $lock ) );
	}
}

function written( $request ) {
	$text = $request->get_body();
	$known = $request->get_header( 'If-Match' );
	list( $post, $place ) = held( $request );
	if ( ! $place ) {
		return answer( 404 );
	}
	if ( ! $known ) {
		return answer( 428 );
	}
	if ( etag( $place['text'] ) !== $known ) {
		return answer( 412 );
	}
	if ( ! is_array( json_decode( $text, true ) ) ) {
		return answer( 422 );
	}
	// Whoever has the post open in the editor would write over this with the next Update.
	require_once ABSPATH . 'wp-admin/includes/post.php';
	if ( wp_check_post_lock( $post->ID ) ) {
		return answer( 423 );
	}
	$content = substr_replace( $post->post_content, write_text( $text, $place['block'] ), $place['at'], $place['size'] );
	$saved = wp_update_post( wp_slash( array( 'ID' => $post->ID, 'post_content' => $content ) ), true );
	if ( is_wp_error( $saved ) ) {
		return answer( 500 );
	}
	list( , $after ) = held( $request );
	return answer( 200, '', $after ? etag( $after['text'] ) : null );
}

/** The text as it is: WordPress would print its JSON anew. */
function serve_text( $served, $result ) {
	if ( $served || ! is_ours() || ! is_string( $result->get_data() ) ) {
		return $served;
	}
	echo $result->get_data(); // phpcs:ignore WordPress.Security.EscapeOutput -- JSON, named so in the head
	return true;
}
