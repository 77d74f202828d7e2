<?php

namespace PlanWidget;

use MediaWiki\Hook\BeforePageDisplayHook;
use MediaWiki\Hook\ParserFirstCallInitHook;
use Parser;
use Title;

/**
 * `<plan>{"format":"plan-widget",…}</plan>` and `<plan page="Plan/Checkout.json" />`: a plan in the page, or one on a page of its own, with a table for readers without
 * script and for searches.
 */
class Hooks implements BeforePageDisplayHook, ParserFirstCallInitHook {
	/** Attributes of the tag that the widget takes over. */
	private const PASSED = [ 'view', 'views', 'mode', 'activate', 'height', 'theme', 'lang' ];

	/** @inheritDoc */
	public function onBeforePageDisplay( $out, $skin ): void {
		$base = $out->getConfig()->get( 'ExtensionAssetsPath' ) . '/PlanWidget/widget';
		$out->addHeadItem( 'plan-widget', \Html::element( 'script', [ 'type' => 'module', 'src' => "$base/plan-widget.js" ] ) );
	}

	/** @inheritDoc */
	public function onParserFirstCallInit( $parser ) {
		$parser->setHook( 'plan', [ self::class, 'render' ] );
	}

	/**
	 * @param string|null $input
	 * @param string[] $args
	 * @param Parser $parser
	 * @return string
	 */
	public static function render( $input, array $args, Parser $parser ) {
		$attributes = [ 'class' => 'plan-widget' ];
		foreach ( self::PASSED as $name ) {
			if ( isset( $args[$name] ) ) {
				$attributes["data-$name"] = $args[$name];
			}
		}
		$title = isset( $args['page'] ) ? Title::newFromText( $args['page'] ) : null;
		if ( $title ) {
			$attributes['data-src'] = $title->getLocalURL( [ 'action' => 'raw', 'ctype' => 'application/json' ] );
			$parser->getOutput()->addLink( $title );
			$words = \Html::element( 'a', [ 'href' => $title->getLocalURL() ], wfMessage( 'planwidget-link' )->inContentLanguage()->text() );
			return \Html::rawElement( 'div', $attributes, $words );
		}
		$text = trim( $input ?? '' );
		$pre = \Html::element( 'pre', [ 'style' => 'display:none' ], $text );
		return \Html::rawElement( 'div', $attributes, $pre . self::table( json_decode( $text, true ) ) );
	}

	/**
	 * What readers without script see.
	 * @param mixed $plan
	 * @return string
	 */
	private static function table( $plan ) {
		$items = is_array( $plan ) && is_array( $plan['items'] ?? null ) ? $plan['items'] : [];
		$word = static function ( $value ) {
			return is_string( $value ) ? $value : '';
		};
		$rows = '';
		foreach ( array_filter( $items, 'is_array' ) as $item ) {
			$cells = '';
			foreach ( [ 'title', 'start', 'end' ] as $key ) {
				$cells .= \Html::element( 'td', [], $word( $item[$key] ?? '' ) );
			}
			$rows .= \Html::rawElement( 'tr', [], $cells );
		}
		if ( $rows === '' ) {
			return '';
		}
		$head = '';
		foreach ( [ 'title', 'start', 'end' ] as $key ) {
			$head .= \Html::element( 'th', [ 'scope' => 'col' ], wfMessage( "planwidget-$key" )->inContentLanguage()->text() );
		}
		$caption = \Html::element( 'caption', [], $word( $plan['title'] ?? '' ) );
		return \Html::rawElement( 'table', [ 'class' => 'wikitable' ], $caption . \Html::rawElement( 'tr', [], $head ) . $rows );
	}
}
