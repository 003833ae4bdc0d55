import type { LibraryModel } from '../engine/library/model.js';

/** Queues: the data of a job or a message comes from whoever filled the queue. */
export const queues: LibraryModel = {
  library: 'bullmq, bull, bee-queue, agenda, kafkajs, amqplib, sqs-consumer, mqtt',
  types: {
    '{bull,bee-queue}()': 'queue.Queue',
    'agenda.{Agenda,default}()': 'queue.Agenda',
    'agenda()': 'queue.Agenda',
    'bullmq.{Job,SandboxedJob}': 'queue.Job',
    'bull.Job': 'queue.Job',
    'kafkajs.Kafka().consumer()': 'kafka.Consumer',
    'amqplib.connect().{createChannel,createConfirmChannel}()': 'amqp.Channel',
    '{mqtt.connect,mqtt.connectAsync}()': 'mqtt.Client',
    'queue.Job.attrs': 'queue.Job',
  },
  sources: {
    'queue.Job.data': 'message',
    'kafka.Message.{message,batch}': 'message',
    'amqp.Message.content': 'message',
    'sqs.Message.Body': 'message',
  },
  callbacks: [
    { at: 'bullmq.Worker', parameters: ['queue.Job', ''] },
    { at: 'queue.Queue.process', parameters: ['queue.Job', ''] },
    { at: 'queue.Agenda.define', parameters: ['queue.Job', ''] },
    { at: 'kafka.Consumer.run', parameters: ['kafka.Message'], property: 'eachMessage' },
    { at: 'kafka.Consumer.run', parameters: ['kafka.Message'], property: 'eachBatch' },
    { at: 'amqp.Channel.consume', parameters: ['amqp.Message'] },
    { at: 'sqs-consumer.Consumer.create', parameters: ['sqs.Message'], property: 'handleMessage' },
    {
      at: 'mqtt.Client.on',
      parameters: ['source:message:a topic', 'source:message:a message of a broker', ''],
      arity: 2,
    },
  ],
};
