// Looks at HTML files with axe-core in Chromium: prints each violation, and ends with 1 where there is one.
//
//   node checks/axe.mjs AXE.min.js FILE.html…
//
// needs Node 22 or later, which speaks to the browser by itself, and Chromium.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [axe, ...files] = process.argv.slice(2);
const profile = mkdtempSync(join(tmpdir(), 'axe-'));
const browser = spawn('chromium', [
    '--headless', '--no-sandbox', '--disable-gpu', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank',
]);

// The line in which the browser says where it listens.
const address = await new Promise((found, failed) => {
    browser.on('error', failed);
    browser.stderr.on('data', (text) => {
        const said = /ws:\/\/[^\s]+/.exec(text);
        if (said) found(said[0]);
    });
});
const pages = await (await fetch(`http://${new URL(address).host}/json/list`)).json();
const socket = new WebSocket(pages.find((page) => page.type === 'page').webSocketDebuggerUrl);
await new Promise((opened) => socket.addEventListener('open', opened, { once: true }));
let last = 0;
const waiting = new Map();
const heard = [];
socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(data);
    if (message.id) waiting.get(message.id)(message);
    else heard.splice(0).forEach((listener) => listener(message));
});
const call = (method, params = {}) => new Promise((done) => {
    waiting.set(++last, done);
    socket.send(JSON.stringify({ id: last, method, params }));
});
const event = async (name) => {
    while ((await new Promise((next) => heard.push(next))).method !== name);
};

let violations = 0;
await call('Page.enable');
for (const file of files) {
    const loaded = event('Page.loadEventFired');
    await call('Page.navigate', { url: pathToFileURL(resolve(file)).href });
    await loaded;
    await call('Runtime.evaluate', { expression: readFileSync(axe, 'utf8') });
    const expression = 'axe.run().then(({ violations, passes }) => JSON.stringify({ violations, passes: passes.length }))';
    const { result } = await call('Runtime.evaluate', { expression, awaitPromise: true });
    if (!result.result.value) throw new Error(`${file}: axe did not run: ${JSON.stringify(result)}`);
    const found = JSON.parse(result.result.value);
    console.log(`${file}: ${found.violations.length} violations, ${found.passes} rules passed`);
    for (const { id, help, nodes } of found.violations) {
        console.log(`  ${id}: ${help}`);
        for (const node of nodes.slice(0, 5)) console.log(`    ${node.html.slice(0, 160)}`);
    }
    violations += found.violations.length;
}
socket.close();
browser.kill();
await new Promise((ended) => browser.on('exit', ended));
rmSync(profile, { recursive: true, force: true });
process.exit(violations === 0 && files.length > 0 ? 0 : 1);
