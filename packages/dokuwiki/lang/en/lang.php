<?php

$lang['insert'] = 'Insert a plan';
