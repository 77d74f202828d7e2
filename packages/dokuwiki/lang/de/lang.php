<?php

$lang['insert'] = 'Plan einfügen';
