<?php
/** What a page shows of its plans: the widget, and a table for readers without script, feeds and searches. */

namespace PlanWidget;

const OPTIONS = array( 'view', 'views', 'mode', 'height', 'theme' );
const COLUMNS = array( 'title' => 'Title', 'moscow' => 'MoSCoW', 'status' => 'Status', 'team' => 'Team', 'start' => 'Start', 'end' => 'End' );
const WORDS = array( 'must' => 'Must', 'should' => 'Should', 'could' => 'Could', 'wont' => 'Won’t', 'in_progress' => 'In progress' );

/** What goes in for each mark that `take_plans_out` has left. */
class Marks {
	/** @var array<string, string> */
	public static $shown = array();
}

/** Puts a mark in the place of each plan. */
function take_plans_out( $content ) {
	$post = get_post();
	$shift = $post ? count( find_places( (string) strstr( $post->post_content, $content, true ) ) ) : 0;
	foreach ( array_reverse( find_places( $content ), true ) as $number => $place ) {
		// Of a post with pages this is one.
		$place['id'] = "n$number" === $place['id'] ? 'n' . ( $number + $shift ) : $place['id'];
		$mark = '<div data-plan-widget="' . count( Marks::$shown ) . '"></div>';
		Marks::$shown[ $mark ] = shown( $place, $post );
		$content = substr_replace( $content, "\n\n$mark\n\n", $place['from'], $place['length'] );
	}
	return $content;
}

/** Puts the plans in. */
function put_plans_in( $content ) {
	return Marks::$shown ? strtr( $content, Marks::$shown ) : $content;
}

/** The widget for one plan. Whoever may edit the post gets it from the store, so that Save goes there; everybody else has it in the page. */
function shown( $place, $post ) {
	$table = table( json_decode( $place['text'], true ) );
	if ( is_feed() ) {
		return $table;
	}
	wp_enqueue_script( 'plan-widget' );
	$said = array_intersect_key( $place['said'], array_flip( OPTIONS ) );
	if ( $post && ! is_preview() && current_user_can( 'edit_post', $post->ID ) ) {
		$name = rawurlencode( $post->post_name ?: "post-$post->ID" );
		$said += array( 'src' => rest_url( STORE . "/posts/$post->ID/plans/{$place['id']}/$name" ), 'store' => 'put' );
		return element( $said, $table );
	}
	$said['mode'] = 'view';
	$data = str_replace( '<', '\u003c', $place['text'] );
	return element( $said, "<script type=\"application/json\">$data</script>$table" );
}

function element( $said, $inner ) {
	$attributes = '';
	foreach ( $said as $name => $value ) {
		$attributes .= is_scalar( $value ) && '' !== $value ? " $name=\"" . esc_attr( $value ) . '"' : '';
	}
	return "<plan-widget$attributes>$inner</plan-widget>";
}

/** The items of a plan; columns that nothing stands in are left out. */
function table( $plan ) {
	$list = static fn( $key ) => array_filter( is_array( $plan[ $key ] ?? null ) ? $plan[ $key ] : array(), 'is_array' );
	$teams = array_column( $list( 'teams' ), 'name', 'id' );
	$word = static function ( $item, $key ) use ( $teams ) {
		$value = $item[ $key ] ?? '';
		$value = is_string( $value ) ? $value : '';
		if ( 'team' === $key ) {
			$value = $teams[ $value ] ?? $value;
		}
		return 'moscow' === $key || 'status' === $key ? WORDS[ $value ] ?? ucfirst( $value ) : $value;
	};
	$items = array_filter( $list( 'items' ), static fn( $item ) => 'dropped' !== ( $item['status'] ?? '' ) );
	$columns = array_filter(
		COLUMNS,
		static fn( $key ) => 'title' === $key || '' !== implode( '', array_map( static fn( $item ) => $word( $item, $key ), $items ) ),
		ARRAY_FILTER_USE_KEY
	);
	if ( ! $items ) {
		return '';
	}
	$row = static fn( $tag, $texts ) => '<tr>' . implode( '', array_map( static fn( $text ) => "<$tag>" . esc_html( $text ) . "</$tag>", $texts ) ) . '</tr>';
	$rows = array_map( static fn( $item ) => $row( 'td', array_map( static fn( $key ) => $word( $item, $key ), array_keys( $columns ) ) ), $items );
	$caption = is_string( $plan['title'] ?? null ) ? '<caption>' . esc_html( $plan['title'] ) . '</caption>' : '';
	return '<figure class="wp-block-table"><table>' . $caption . '<thead>' . $row( 'th', $columns ) . '</thead><tbody>' . implode( '', $rows ) . '</tbody></table></figure>';
}
