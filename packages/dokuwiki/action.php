<?php

/** Plans in pages: the widget's script on every page, a toolbar button that inserts a plan, and plans as media files. */
class action_plugin_plan extends \dokuwiki\Extension\ActionPlugin
{
    private const EMPTY = "\n<code json plan.json>\n{\"format\":\"plan-widget\",\"version\":1,\"title\":\"Plan\",\"items\":[]}\n</code>\n^ Title ^\n| |\n";

    /** @inheritdoc */
    public function register(\dokuwiki\Extension\EventHandler $controller)
    {
        // Plans as media files, `*.plan.json`, need a type.
        global $config_cascade;
        $config_cascade['mime']['local'][] = __DIR__ . '/mime.conf';
        $controller->register_hook('TPL_METAHEADER_OUTPUT', 'BEFORE', $this, 'addScript');
        $controller->register_hook('TOOLBAR_DEFINE', 'AFTER', $this, 'addButton');
    }

    public function addScript(\dokuwiki\Extension\Event $event)
    {
        $src = DOKU_BASE . 'lib/plugins/plan/widget/plan-widget.js';
        $event->data['script'][] = ['type' => 'module', 'src' => $src, '_data' => ''];
    }

    public function addButton(\dokuwiki\Extension\Event $event)
    {
        $event->data[] = [
            'type' => 'insert',
            'title' => $this->getLang('insert'),
            'icon' => '../../plugins/plan/icon.svg',
            'insert' => self::EMPTY,
            'block' => true,
        ];
    }
}
