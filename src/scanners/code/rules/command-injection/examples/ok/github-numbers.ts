import * as core from '@actions/core';
import * as github from '@actions/github';
import { exec } from 'node:child_process';
exec(`git checkout ${github.context.sha}`);
exec(`gh pr view ${github.context.payload.pull_request?.number}`);
