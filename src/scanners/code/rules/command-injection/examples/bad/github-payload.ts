import * as core from '@actions/core';
import * as github from '@actions/github';
import { exec } from 'node:child_process';
exec(`git commit -m "${github.context.payload.pull_request?.title}"`); // BAD
exec('echo ' + github.context.payload.comment.body); // BAD
