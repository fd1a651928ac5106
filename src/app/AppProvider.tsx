import type { ComponentChildren } from 'preact';
import type { App } from './app.ts';
import { DialogProvider } from './dialogs/openDialog.ts';
import { FailingProvider } from './failure/failing.ts';
import { GameProvider } from './game.ts';
import { RunsProvider } from './runs.ts';
import { SettingsProvider } from './settings.ts';
import { StageProvider } from './stageKeeper.ts';
import { StatusProvider } from './status.ts';
import { TextProvider } from './text.ts';
import { PortsProvider } from './usePorts.ts';
import { WhereProvider } from './whereabouts.ts';

/** Hands each concept of the app to whoever asks for it below. */
export function AppProvider({ app, children }: { app: App; children: ComponentChildren }) {
  return (
    <PortsProvider value={app.ports}>
      <TextProvider value={app.text}>
        <SettingsProvider value={app.settings}>
          <StatusProvider value={app.status}>
            <DialogProvider value={app.dialogs}>
              <WhereProvider value={app.where}>
                <GameProvider value={app.game}>
                  <RunsProvider value={app.runs}>
                    <StageProvider value={app.stage}>
                      <FailingProvider value={app.failing}>{children}</FailingProvider>
                    </StageProvider>
                  </RunsProvider>
                </GameProvider>
              </WhereProvider>
            </DialogProvider>
          </StatusProvider>
        </SettingsProvider>
      </TextProvider>
    </PortsProvider>
  );
}
