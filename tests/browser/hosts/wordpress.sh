#!/bin/sh
# wordpress.sh DIR PORT - a fresh WordPress in DIR on 127.0.0.1:PORT, from the files of Debian's package, under PHP's own server, with a MariaDB of its own.
# Prints "READY <url>" and runs until its input ends. Writers: wiki / wiki-secret-1 (administrator), bob / wiki-secret-2 (editor), and carl / wiki-secret-3, who may only read.
# PLAN_PACKAGES  the packages: the plugin is installed as by Plugins > Add New > Upload Plugin, and activated
set -eu
dir=$1 port=$2 url=http://127.0.0.1:$2
export PATH="$PATH:/usr/sbin"
mkdir -p "$dir/db" "$dir/tmp"
cp -rL /usr/share/wordpress "$dir/www"
mariadb-install-db --no-defaults --user="$(id -un)" --datadir="$dir/db" --auth-root-authentication-method=normal --skip-test-db > "$dir/install.log" 2>&1 || { cat "$dir/install.log" >&2; exit 1; }
mariadbd --no-defaults --user="$(id -un)" --datadir="$dir/db" --tmpdir="$dir/tmp" --socket="$dir/db.sock" --pid-file="$dir/db.pid" --skip-networking \
  --innodb-flush-log-at-trx-commit=0 --innodb-buffer-pool-size=32M > "$dir/db.log" 2>&1 < /dev/null &
db=$!
trap 'kill $db 2> /dev/null || true; wait $db 2> /dev/null || true' EXIT
until [ -S "$dir/db.sock" ]; do kill -0 $db || { tail -5 "$dir/db.log" >&2; exit 1; }; sleep 0.1; done
cat > "$dir/www/wp-config.php" <<CONF
<?php
define( 'DB_NAME', 'wordpress' ); define( 'DB_USER', 'root' ); define( 'DB_PASSWORD', '' ); define( 'DB_HOST', 'localhost:$dir/db.sock' ); define( 'DB_CHARSET', 'utf8mb4' );
define( 'AUTH_KEY', 'a$port' ); define( 'SECURE_AUTH_KEY', 'b$port' ); define( 'LOGGED_IN_KEY', 'c$port' ); define( 'NONCE_KEY', 'd$port' );
define( 'AUTH_SALT', 'e$port' ); define( 'SECURE_AUTH_SALT', 'f$port' ); define( 'LOGGED_IN_SALT', 'g$port' ); define( 'NONCE_SALT', 'h$port' );
// Nothing is asked of other servers.
define( 'WP_HTTP_BLOCK_EXTERNAL', true ); define( 'AUTOMATIC_UPDATER_DISABLED', true ); define( 'DISABLE_WP_CRON', true ); define( 'FS_METHOD', 'direct' );
define( 'WP_HOME', '$url' ); define( 'WP_SITEURL', '$url' );
define( 'WP_CONTENT_DIR', '$dir/www/wp-content' );
\$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) { define( 'ABSPATH', '$dir/www/' ); }
require_once ABSPATH . 'wp-settings.php';
CONF
cat > "$dir/install.php" <<'PHP'
<?php
list( , $www, $zip, $url ) = $argv;
$_SERVER['HTTP_HOST'] = preg_replace( '#^https?://#', '', $url ); $_SERVER['SERVER_NAME'] = '127.0.0.1'; $_SERVER['REQUEST_URI'] = '/';
( new mysqli( null, 'root', '', '', 0, dirname( $www ) . '/db.sock' ) )->query( 'CREATE DATABASE IF NOT EXISTS wordpress' );
if ( 'activate' !== ( $argv[4] ?? '' ) ) { define( 'WP_INSTALLING', true ); }
require "$www/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/admin.php';
if ( defined( 'WP_INSTALLING' ) ) {
	require_once ABSPATH . 'wp-admin/includes/upgrade.php';
	wp_install( 'Site', 'wiki', 'wiki@example.org', true, '', 'wiki-secret-1' );
	foreach ( array( array( 'bob', 'wiki-secret-2', 'editor' ), array( 'carl', 'wiki-secret-3', 'subscriber' ) ) as list( $name, $password, $role ) ) {
		wp_insert_user( array( 'user_login' => $name, 'user_pass' => $password, 'user_email' => "$name@example.org", 'role' => $role ) );
	}
	update_option( 'permalink_structure', '/%postname%/' );
	exit;
}
require_once ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';
wp_set_current_user( 1 );
$done = ( new Plugin_Upgrader( new Automatic_Upgrader_Skin() ) )->install( $zip );
$active = true === $done ? activate_plugin( 'plan-widget/plan-widget.php' ) : $done;
if ( null !== $active ) { fwrite( STDERR, 'the plugin: ' . print_r( $active, true ) ); exit( 1 ); }
flush_rewrite_rules( false );
PHP
{ php "$dir/install.php" "$dir/www" "$PLAN_PACKAGES/plan-widget.wordpress.zip" "$url" &&
  php "$dir/install.php" "$dir/www" "$PLAN_PACKAGES/plan-widget.wordpress.zip" "$url" activate; } >> "$dir/install.log" 2>&1 || { cat "$dir/install.log" >&2; exit 1; }
# As Apache's and nginx's rules for it do: what is no file is WordPress's.
cat > "$dir/router.php" <<'PHP'
<?php
$file = $_SERVER['DOCUMENT_ROOT'] . urldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
if ( is_file( $file ) || is_file( "$file/index.php" ) && rtrim( $file, '/' ) !== rtrim( $_SERVER['DOCUMENT_ROOT'], '/' ) ) { return false; }
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = '/index.php'; $_SERVER['SCRIPT_FILENAME'] = $_SERVER['DOCUMENT_ROOT'] . '/index.php';
chdir( $_SERVER['DOCUMENT_ROOT'] );
require 'index.php';
PHP
export PHP_CLI_SERVER_WORKERS=4
php -S "127.0.0.1:$port" -t "$dir/www" "$dir/router.php" > "$dir/server.log" 2>&1 < /dev/null &
ready=/wp-json/
. "$(dirname "$0")/serve.sh"
