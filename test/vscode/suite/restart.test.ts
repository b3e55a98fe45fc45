import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { commands, Position, WorkspaceEdit, workspace } from 'vscode';
import { eventually, lenses, open, someLenses } from './editor.ts';

/** The server that this extension host has started. */
function serverPid(): number | undefined {
  const processes = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  const own = processes
    .map((line) => line.trim().split(/\s+/))
    .find(([, parent, ...args]) => {
      return parent === String(process.pid) && args.join(' ').includes('server.cjs');
    });
  return own?.[0] === undefined ? undefined : Number(own[0]);
}

if (process.platform === 'linux')
  describe('a server that dies', () => {
    it('is started again, and what was typed meanwhile is read', async () => {
      const document = await open('da/kaspersky.press.txt');
      const before = await someLenses(document);
      const dead = serverPid();
      assert.notEqual(dead, undefined);
      process.kill(dead!, 'SIGKILL');
      const edit = new WorkspaceEdit();
      edit.insert(document.uri, new Position(0, 0), 'Ny overskrift\n\n');
      assert.ok(await workspace.applyEdit(edit));
      const alive = await eventually('another server', () => {
        const pid = serverPid();
        return pid === dead ? undefined : pid;
      });
      assert.notEqual(alive, dead);
      const after = await eventually('the lenses again', async () => {
        const titles = await lenses(document);
        return titles.length >= before.length ? titles : undefined;
      });
      assert.equal(after.length, before.length);
      assert.ok(document.getText().startsWith('Ny overskrift\n\n'));
      await commands.executeCommand('workbench.action.files.revert');
    });
  });
