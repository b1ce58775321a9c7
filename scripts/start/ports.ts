import { connect, createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

export const isFree = (port: string) => new Promise<boolean>(answer => {
  const probe = createServer()
  probe.once('error', () => answer(false))
  probe.listen(Number(port), () => probe.close(() => answer(true)))
})

const accepts = (port: string) => new Promise<boolean>(answer => {
  const socket = connect(Number(port), 'localhost')
  socket.once('connect', () => {
    socket.destroy()
    answer(true)
  })
  socket.once('error', () => answer(false))
})

export async function whenListening(port: string) {
  while (!await accepts(port)) await wait(200)
}
