#!/bin/sh
# dokuwiki.sh DIR PORT - a fresh DokuWiki in DIR on 127.0.0.1:PORT, from the files of Debian's package, under PHP's own server.
# Prints "READY <url>" and runs until its input ends. Writers: wiki / wiki-secret-1 (admin) and bob / wiki-secret-2.
# PLAN_ASSETS  the built widget, served as /plan/
# PLAN_PLUGIN  1: the packed plugin of PLAN_PACKAGES in place of the line in the site's script and the media type
# PLAN_REMOTE  1: the remote API is on; otherwise everything but the media types and the one line in the site's script is as it comes
set -eu
dir=$1 port=$2 url=http://127.0.0.1:$2
mkdir -p "$dir/conf" "$dir/data"
for folder in attic cache index locks log media media_attic media_meta meta pages tmp; do mkdir -p "$dir/data/$folder"; done
cp -rL /usr/share/dokuwiki "$dir/www"
for file in dokuwiki.php acronyms.conf entities.conf interwiki.conf license.php manifest.json mediameta.php \
  mime.conf scheme.conf smileys.conf wordblock.conf plugins.php plugins.required.php; do
  [ ! -e "/etc/dokuwiki/$file" ] || cp -L "/etc/dokuwiki/$file" "$dir/conf/"
done
# Debian's preload.php ties every copy to /etc/dokuwiki.
printf "<?php\nif(!defined('DOKU_CONF')) define('DOKU_CONF', '%s/conf/');\nif(!defined('DOKU_E_LEVEL')) define('DOKU_E_LEVEL', E_ERROR | E_PARSE);\n" "$dir" \
  > "$dir/www/inc/preload.php"
cat > "$dir/conf/local.php" <<END
<?php
\$conf['title'] = 'DokuWiki'; \$conf['license'] = '0'; \$conf['savedir'] = '$dir/data'; \$conf['useacl'] = 1;
\$conf['superuser'] = '@admin'; \$conf['updatecheck'] = 0; \$conf['remote'] = ${PLAN_REMOTE:-0}; \$conf['remoteuser'] = '@user';
END
printf 'json    application/json\n' > "$dir/conf/mime.local.conf"
printf '<?php\n' > "$dir/conf/plugins.local.php"
[ "${PLAN_PLUGIN:-0}" = 0 ] || rm "$dir/conf/mime.local.conf"
# The one line of the guide (docs/hosts/dokuwiki.md).
echo 'import(DOKU_BASE + "plan/plan-widget.js");' > "$dir/conf/userscript.js"
{ echo '# <?php exit()?>'
  echo "wiki:$(php -r 'echo password_hash("wiki-secret-1", PASSWORD_BCRYPT);'):Wiki Admin:wiki@example.org:admin,user"
  echo "bob:$(php -r 'echo password_hash("wiki-secret-2", PASSWORD_BCRYPT);'):Bob Writer:bob@example.org:user"; } > "$dir/conf/users.auth.php"
printf '# <?php exit()?>\n*\t@ALL\t1\n*\t@user\t16\n' > "$dir/conf/acl.auth.php"
mkdir -p "$dir/www/plan" "$dir/data/pages/plan" "$dir/data/media/plan"
if [ "${PLAN_PLUGIN:-0}" = 1 ]; then
  # As the extension manager does with a package that is uploaded.
  rm "$dir/conf/userscript.js"
  rm -rf "$dir/www/lib/plugins/plan"
  python3 -m zipfile -e "$PLAN_PACKAGES/plan-widget.dokuwiki.zip" "$dir/www/lib/plugins/"
else
  cp -r "$PLAN_ASSETS"/. "$dir/www/plan/"
fi
printf '====== Start ======\n' > "$dir/data/pages/start.txt"

export PHP_CLI_SERVER_WORKERS=4
php -S "127.0.0.1:$port" -t "$dir/www" > "$dir/server.log" 2>&1 < /dev/null &
ready=/doku.php?id=start
. "$(dirname "$0")/serve.sh"
