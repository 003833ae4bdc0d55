import { WebView } from 'react-native-webview';

const start = (token: string) => `
  window.token = ${JSON.stringify(token)};
  true;
`;

export function Page({ token }: { token: string }) {
  return <WebView source={{ uri: 'https://example.com' }} injectedJavaScript={start(token)} />;
}
