#!/bin/sh
# mediawiki.sh DIR PORT - a fresh MediaWiki in DIR on 127.0.0.1:PORT, from the files of Debian's package, with SQLite, under PHP's own server.
# Prints "READY <url>" and runs until its input ends. Writers: Wiki / wiki-secret-1 (admin) and Bob / wiki-secret-2.
# PLAN_ASSETS  the built widget, served as /plan/
# PLAN_PLUGIN  1: the packed extension of PLAN_PACKAGES in place of the line in the site's script
set -eu
dir=$1 port=$2 url=http://127.0.0.1:$2 mw=/usr/share/mediawiki
mkdir -p "$dir/www/images" "$dir/www/plan" "$dir/data" "$dir/cache" "$dir/tmp"
for file in index.php api.php load.php rest.php resources skins; do ln -s "$mw/$file" "$dir/www/$file"; done
mkdir "$dir/www/extensions"
ln -s "$mw"/extensions-core/* "$dir/www/extensions/"
cp -r "$PLAN_ASSETS"/. "$dir/www/plan/"
export MW_INSTALL_PATH=$mw MW_CONFIG_FILE="$dir/LocalSettings.php" TMPDIR="$dir/tmp"
php "$mw/maintenance/install.php" --quiet --dbtype sqlite --dbpath "$dir/data" --dbname planwiki \
  --server "$url" --scriptpath "" --lang en --skins Vector --confpath "$dir" \
  --pass wiki-secret-1 "MediaWiki" wiki > "$dir/install.log" 2>&1 || { cat "$dir/install.log" >&2; exit 1; }
# Where things lie, and no limits for the tests' speed: everything that a page may hold is as it comes.
cat >> "$dir/LocalSettings.php" <<END
\$wgUploadDirectory = '$dir/www/images'; \$wgUploadPath = '/images'; \$wgCacheDirectory = '$dir/cache'; \$wgTmpDirectory = '$dir/tmp';
\$wgExtensionDirectory = '$dir/www/extensions'; \$wgExtensionAssetsPath = '/extensions';
\$wgEnableEmail = false; \$wgRateLimits = [];
END
run() { php "$mw/maintenance/$1" --conf "$dir/LocalSettings.php" -u "$3" -s "$5" "$6" >> "$dir/install.log" 2>&1; }
php "$mw/maintenance/createAndPromote.php" --conf "$dir/LocalSettings.php" Bob wiki-secret-2 >> "$dir/install.log" 2>&1
if [ "${PLAN_PLUGIN:-0}" = 1 ]; then
  # As the guide says: the folder into extensions/, a line into LocalSettings.php.
  python3 -m zipfile -e "$PLAN_PACKAGES/plan-widget.mediawiki.zip" "$dir/www/extensions/"
  echo "wfLoadExtension( 'PlanWidget' );" >> "$dir/LocalSettings.php"
else
# The one line of the guide (docs/hosts/mediawiki.md).
echo 'var s = document.createElement( "script" ); s.type = "module"; s.src = "/plan/plan-widget.js"; document.head.appendChild( s );' |
  run edit.php -u Wiki -s install "MediaWiki:Common.js"
fi

# PHP's own server answers 404 for a path with a dot behind a script.
cat > "$dir/router.php" <<'END'
<?php
$path = urldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH)); $root = $_SERVER['DOCUMENT_ROOT'];
foreach (['/index.php', '/api.php', '/load.php'] as $script) {
  if ($path === $script || strpos($path, "$script/") === 0) {
    $_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = $script; $_SERVER['SCRIPT_FILENAME'] = $root . $script;
    if ($path !== $script) $_SERVER['PATH_INFO'] = substr($path, strlen($script)); else unset($_SERVER['PATH_INFO']);
    chdir($root); require $root . $script; return true;
  }
}
return false;
END
export PHP_CLI_SERVER_WORKERS=4
php -S "127.0.0.1:$port" -t "$dir/www" "$dir/router.php" > "$dir/server.log" 2>&1 < /dev/null &
ready=/api.php?action=query\&meta=siteinfo\&format=json
. "$(dirname "$0")/serve.sh"
