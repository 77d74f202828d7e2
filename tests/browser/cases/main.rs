//! The browser tests: what a person does with the built widget, in Chromium, Firefox and WebKitGTK. `cargo xtask test` runs them.

mod a11y;
mod adding;
mod alone;
mod ballots;
mod board;
mod carriers;
mod chunks;
mod colours;
mod columns;
mod contract;
mod decisions;
mod duplicates;
mod edges;
mod element;
mod estimates;
mod fit;
mod following;
mod frames;
mod grid;
mod hands;
mod harness;
mod hosts;
mod insights;
mod languages;
mod levels;
mod links;
mod loading;
mod looking;
mod matrix;
mod menus;
mod methods;
mod naming;
mod outlines;
mod plans;
mod program;
mod propose;
mod quarter;
mod ranges;
mod readings;
mod roadmap;
mod rows;
mod rules;
mod safety;
mod scenarios;
mod tabs;
mod texts;
mod timeline;
mod tree;

use std::process::ExitCode;

fn main() -> ExitCode {
    let tests = [
        harness::TESTS,
        element::TESTS,
        contract::TESTS,
        program::TESTS,
        tabs::TESTS,
        links::TESTS,
        frames::TESTS,
        carriers::TESTS,
        estimates::TESTS,
        grid::TESTS,
        hands::TESTS,
        roadmap::TESTS,
        edges::TESTS,
        languages::TESTS,
        levels::TESTS,
        quarter::TESTS,
        readings::TESTS,
        ranges::TESTS,
        rows::TESTS,
        tree::TESTS,
        texts::TESTS,
        outlines::TESTS,
        menus::TESTS,
        adding::TESTS,
        alone::TESTS,
        colours::TESTS,
        columns::TESTS,
        decisions::TESTS,
        duplicates::TESTS,
        scenarios::TESTS,
        rules::TESTS,
        board::TESTS,
        timeline::TESTS,
        looking::TESTS,
        naming::TESTS,
        matrix::TESTS,
        methods::TESTS,
        insights::TESTS,
        ballots::TESTS,
        propose::TESTS,
        fit::TESTS,
        following::TESTS,
        a11y::TESTS,
        loading::TESTS,
        chunks::TESTS,
        safety::TESTS,
        hosts::TESTS,
        // What takes minutes to install and to build is asked for.
        if std::env::var_os("SLOW_HOSTS").is_some() { hosts::SLOW } else { &[] },
    ]
    .concat();
    browser_tests::runner::main(&tests)
}
