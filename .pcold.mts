import { readFileSync } from 'node:fs';
import { checksum, loadModel } from './server/src/analysis/linguistics/LinguisticModel.ts';
const cpu = () => { const u = process.cpuUsage(); return (u.user + u.system) / 1000; };
let b = cpu(); const bytes = readFileSync(`server/models/${process.argv[2]}.bin`); console.log('read', (cpu() - b).toFixed(1)); 
b = cpu(); const m = loadModel(bytes); console.log('load with checksum', (cpu() - b).toFixed(1));
b = cpu(); const t = m.tag(['Ja']); console.log('unpack, tag', (cpu() - b).toFixed(1));
b = cpu(); m.parse(['Ja'], t); console.log('unpack parser', (cpu() - b).toFixed(1));
