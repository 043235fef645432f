export interface PictureProps {
  readonly url: string;
  readonly onBroken: () => void;
}

export declare function Picture(props: PictureProps): JSX.Element;
