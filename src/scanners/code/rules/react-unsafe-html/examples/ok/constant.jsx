const STYLE = 'body { margin: 0 }';
export const Head = () => <style dangerouslySetInnerHTML={{ __html: STYLE }} />;
