/** The part of the File System Access interface that TypeScript's own libraries do not hold yet. */
interface FileSystemHandlePermission {
  readonly mode: 'read' | 'readwrite';
}

interface FileSystemHandle {
  readonly queryPermission: (wish: FileSystemHandlePermission) => Promise<PermissionState>;
  readonly requestPermission: (wish: FileSystemHandlePermission) => Promise<PermissionState>;
}

interface Window {
  readonly showDirectoryPicker: (options: {
    readonly id: string;
    readonly mode: 'read' | 'readwrite';
  }) => Promise<FileSystemDirectoryHandle>;
}
