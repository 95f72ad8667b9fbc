# Relays.
cli-relay-key = Give this key to whoever runs the relay: { $key }
cli-relay-written = The relay { $name } is written to { $path }. Start each server with:
cli-relay-paper = Hand to the parties of the line: { $path }
cli-relay-joined = Line { $line } uses the relay { $name } from the node’s next start on.
